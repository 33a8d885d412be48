package neuronlab.figure.network.shape;

/** One part of a network; all indices count from 0, layers from the first one behind the inputs. */
public sealed interface NetworkElement {
    /** The circle of the input with this index. */
    record Input(int index) implements NetworkElement {}

    /** The weight on the edge to a unit of a layer, from an input or from a unit of the layer before. */
    record Weight(int layer, int unit, int input) implements NetworkElement {
        /** The weight from an input to an output where there is one layer only. */
        public Weight(int output, int input) {
            this(0, output, input);
        }
    }

    /** The bias that is added to the sum of a unit. */
    record Bias(int layer, int unit) implements NetworkElement {
        /** The bias of an output where there is one layer only. */
        public Bias(int output) {
            this(0, output);
        }
    }

    /** The function that the sum of a unit goes through. */
    record Activation(int layer, int unit) implements NetworkElement {}

    /** The softmax that all sums of the last layer go through. */
    record Softmax() implements NetworkElement {}

    /** The circle of a unit between the inputs and the last layer. */
    record Hidden(int layer, int unit) implements NetworkElement {}

    /** The circle of the output with this index. */
    record Output(int index) implements NetworkElement {}
}
