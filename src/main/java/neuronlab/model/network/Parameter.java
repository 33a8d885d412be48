package neuronlab.model.network;

/** Which of a network's parameters is meant; layers, neurons and inputs are counted from 0. */
public sealed interface Parameter {
    /** The layer that it belongs to. */
    int layer();

    /** The neuron of that layer that it belongs to. */
    int neuron();

    /**
     * What a neuron multiplies an input by.
     *
     * @param input the input of the layer, that is: the neuron of the layer before
     */
    record Weight(int layer, int neuron, int input) implements Parameter {}

    /** What a neuron adds. */
    record Bias(int layer, int neuron) implements Parameter {}
}
