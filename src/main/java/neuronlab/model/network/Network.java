package neuronlab.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The shape of a network: its layers, each of which sees all neurons of the layer before. Immutable; the numbers that it
 * learns are {@link Parameters}.
 */
public final class Network {
    private final List<Layer> layers;
    /** Where the parameters of each layer begin, and after them where they end. */
    private final int[] starts;

    /**
     * A network of these layers.
     *
     * @throws IllegalArgumentException if there is no layer, one has not as many inputs as the one before has neurons,
     *     softmax is not the last, or there are too many parameters for one array
     */
    public Network(List<Layer> layers) {
        this.layers = List.copyOf(layers);
        if (this.layers.isEmpty()) {
            throw new IllegalArgumentException("A network needs at least one layer");
        }
        starts = new int[layers.size() + 1];
        for (int i = 0; i < layers.size(); i++) {
            requireFit(i);
            starts[i + 1] = end(starts[i], layers.get(i));
        }
    }

    private void requireFit(int index) {
        Layer layer = layers.get(index);
        if (index > 0 && layers.get(index - 1).neurons() != layer.inputs()) {
            throw new IllegalArgumentException("Layer %d has %d inputs, but the one before has %d neurons"
                    .formatted(index + 1, layer.inputs(), layers.get(index - 1).neurons()));
        }
        if (layer.activation() == Activation.SOFTMAX && index < layers.size() - 1) {
            throw new IllegalArgumentException("Softmax is for the last layer, not for layer " + (index + 1));
        }
    }

    private static int end(int start, Layer layer) {
        long end = start + layer.parameters();
        if (end > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A network of " + end + " parameters is too large");
        }
        return (int) end;
    }

    /** One neuron that answers with a number: y = w₁·x₁ + … + wₙ·xₙ + b. */
    public static Network linear(int inputs) {
        return new Network(List.of(new Layer(inputs, 1, Activation.IDENTITY)));
    }

    /** Softmax regression: one neuron a class, and their sums as probabilities. */
    public static Network softmax(int inputs, int classes) {
        return new Network(List.of(new Layer(inputs, classes, Activation.SOFTMAX)));
    }

    /**
     * This network with hidden layers before it: only for one of one layer.
     *
     * @param neurons how many neurons each hidden layer has, the first one nearest to the inputs
     * @throws IllegalStateException if it has hidden layers already
     * @throws IllegalArgumentException if a layer has no neuron, or the activation is softmax
     */
    public Network withHidden(Activation activation, int... neurons) {
        if (layers.size() > 1) {
            throw new IllegalStateException("This network has hidden layers already: " + this);
        }
        List<Layer> deeper = new ArrayList<>();
        int before = inputs();
        for (int count : neurons) {
            deeper.add(new Layer(before, count, activation));
            before = count;
        }
        deeper.add(new Layer(before, outputs(), layers.getLast().activation()));
        return new Network(deeper);
    }

    /** The layers, that of the outputs last. */
    public List<Layer> layers() {
        return layers;
    }

    /** One of the layers, counted from 0. */
    public Layer layer(int index) {
        return layers.get(index);
    }

    /** How many numbers come in. */
    public int inputs() {
        return layers.getFirst().inputs();
    }

    /** How many numbers come out. */
    public int outputs() {
        return layers.getLast().neurons();
    }

    /** How many weights and biases it has in all. */
    public int parameterCount() {
        return starts[layers.size()];
    }

    /**
     * Where a weight stands in the array of all parameters.
     *
     * @throws IndexOutOfBoundsException if there is no such layer, neuron or input
     */
    public int weightIndex(int layer, int neuron, int input) {
        Layer its = layers.get(layer);
        return starts[layer]
                + Objects.checkIndex(neuron, its.neurons()) * its.inputs()
                + Objects.checkIndex(input, its.inputs());
    }

    /**
     * Where a bias stands in the array of all parameters.
     *
     * @throws IndexOutOfBoundsException if there is no such layer or neuron
     */
    public int biasIndex(int layer, int neuron) {
        Layer its = layers.get(layer);
        return starts[layer] + its.inputs() * its.neurons() + Objects.checkIndex(neuron, its.neurons());
    }

    /**
     * Where a parameter stands in the array of all.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public int indexOf(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Weight(int layer, int neuron, int input) -> weightIndex(layer, neuron, input);
            case Parameter.Bias(int layer, int neuron) -> biasIndex(layer, neuron);
        };
    }

    /**
     * The parameter that stands at a place of the array of all.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Parameter parameter(int index) {
        Objects.checkIndex(index, parameterCount());
        int layer = 0;
        while (starts[layer + 1] <= index) {
            layer++;
        }
        int inputs = layers.get(layer).inputs();
        int neuron = (index - starts[layer]) / inputs;
        return index < biasIndex(layer, 0)
                ? new Parameter.Weight(layer, neuron, (index - starts[layer]) % inputs)
                : new Parameter.Bias(layer, index - biasIndex(layer, 0));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Network that && layers.equals(that.layers);
    }

    @Override
    public int hashCode() {
        return layers.hashCode();
    }

    @Override
    public String toString() {
        return "Network" + layers;
    }
}
