package neuronlab.figure.network;

/** One part of a network; all indices count from 0. */
public sealed interface NetworkElement {
    /** The circle of the input with this index. */
    record Input(int index) implements NetworkElement {}

    /** The weight on the edge from an input to an output. */
    record Weight(int output, int input) implements NetworkElement {}

    /** The bias that is added to the sum of an output. */
    record Bias(int output) implements NetworkElement {}

    /** The softmax that all sums go through. */
    record Softmax() implements NetworkElement {}

    /** The circle of the output with this index. */
    record Output(int index) implements NetworkElement {}
}
