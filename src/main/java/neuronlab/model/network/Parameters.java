package neuronlab.model.network;

import java.util.Arrays;
import neuronlab.model.SeededRandom;

/**
 * All weights and biases of a network: what it has learned. Immutable; all numbers are finite.
 *
 * <p>They are counted layer after layer, in each first the weights, neuron after neuron, then the biases. Of a linear
 * neuron with n inputs that is w₁ … wₙ, b.
 */
public final class Parameters {
    private final Network network;
    private final double[] values;

    private Parameters(Network network, double[] values) {
        this.network = network;
        this.values = values;
        if (values.length != network.parameterCount()) {
            throw new IllegalArgumentException(
                    "Expected %d parameters, found %d".formatted(network.parameterCount(), values.length));
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "The number for the %s is not finite: %s".formatted(network.parameter(i), values[i]));
            }
        }
    }

    /**
     * A copy of these numbers.
     *
     * @throws IllegalArgumentException if there are too many or too few for the network, or one is infinite or NaN
     */
    public static Parameters of(Network network, double... values) {
        return new Parameters(network, values.clone());
    }

    /**
     * Nothing learned yet, everything 0. From there a network with hidden layers cannot learn: all neurons of a layer
     * stay alike for ever.
     */
    public static Parameters zero(Network network) {
        return new Parameters(network, new double[network.parameterCount()]);
    }

    /**
     * A start at random: weights from a normal distribution with mean 0 and deviation 1 / √(inputs of the layer), so that
     * sums are of about the same size in each layer, and biases 0.
     *
     * @param seed the same seed, the same numbers to the last bit
     */
    public static Parameters random(Network network, long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[] values = new double[network.parameterCount()];
        for (int layer = 0; layer < network.layers().size(); layer++) {
            double deviation = 1 / Math.sqrt(network.layer(layer).inputs());
            for (int i = network.weightIndex(layer, 0, 0); i < network.biasIndex(layer, 0); i++) {
                values[i] = deviation * random.nextGaussian();
            }
        }
        return new Parameters(network, values);
    }

    /** Whose parameters these are. */
    public Network network() {
        return network;
    }

    /**
     * Makes sure that they are of a certain network.
     *
     * @throws IllegalArgumentException if they are another's
     */
    public void requireOf(Network expected) {
        if (!network.equals(expected)) {
            throw new IllegalArgumentException("The parameters are of %s, not of %s".formatted(network, expected));
        }
    }

    /** How many there are. */
    public int count() {
        return values.length;
    }

    /**
     * One of them, by its place among all.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double get(int index) {
        return values[index];
    }

    /**
     * A weight.
     *
     * @throws IndexOutOfBoundsException if there is no such layer, neuron or input
     */
    public double weight(int layer, int neuron, int input) {
        return values[network.weightIndex(layer, neuron, input)];
    }

    /**
     * A bias.
     *
     * @throws IndexOutOfBoundsException if there is no such layer or neuron
     */
    public double bias(int layer, int neuron) {
        return values[network.biasIndex(layer, neuron)];
    }

    /** A copy of all. */
    public double[] values() {
        return values.clone();
    }

    /** Copies all to the beginning of an array; allocates nothing. */
    public void copyInto(double[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    /**
     * The same but for one.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     * @throws IllegalArgumentException if the value is infinite or NaN
     */
    public Parameters with(int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return new Parameters(network, changed);
    }

    /**
     * The same but for one.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     * @throws IllegalArgumentException if the value is infinite or NaN
     */
    public Parameters with(Parameter parameter, double value) {
        return with(network.indexOf(parameter), value);
    }

    /**
     * The outputs of the network, in a new array; behind softmax they are the probabilities of the classes. For many
     * answers use a {@link Predictor}.
     *
     * @param inputs one for each input of the network
     * @throws IllegalArgumentException if there are more or fewer
     */
    public double[] outputs(double... inputs) {
        double[] outputs = new double[network.outputs()];
        new Predictor(network, 1).outputsInto(this, requireOneRow(inputs), outputs);
        return outputs;
    }

    /**
     * The weighted sums of the last layer before its activation, in a new array; before softmax they are called logits.
     *
     * @param inputs one for each input of the network
     * @throws IllegalArgumentException if there are more or fewer
     */
    public double[] logits(double... inputs) {
        double[] logits = new double[network.outputs()];
        new Predictor(network, 1).logitsInto(this, requireOneRow(inputs), logits);
        return logits;
    }

    private double[] requireOneRow(double[] inputs) {
        if (inputs.length != network.inputs()) {
            throw new IllegalArgumentException(
                    "Expected %d inputs, found %d".formatted(network.inputs(), inputs.length));
        }
        return inputs;
    }

    /**
     * The only output of the network.
     *
     * @param inputs one for each input of the network
     * @throws IllegalStateException if the network has several outputs
     * @throws IllegalArgumentException if there are more or fewer inputs
     */
    public double predict(double... inputs) {
        if (network.outputs() > 1) {
            throw new IllegalStateException("A network with %d outputs has no single answer".formatted(network.outputs()));
        }
        return outputs(inputs)[0];
    }

    /**
     * The neuron with the greatest sum in the last layer: the most probable class; of equals, the first.
     *
     * @param inputs one for each input of the network
     * @throws IllegalArgumentException if there are more or fewer
     */
    public int predictClass(double... inputs) {
        return Predictor.indexOfLargest(logits(inputs), 0, network.outputs());
    }

    /**
     * The sum of one neuron minus that of another, as a linear neuron: only for networks of one layer. Where it answers 0
     * softmax finds both classes equally probable: with two inputs that is the line between them.
     *
     * @throws IllegalStateException if the network has hidden layers
     * @throws IndexOutOfBoundsException if there is no such neuron
     * @throws IllegalArgumentException if the weights are so large that a difference is infinite
     */
    public Parameters difference(int neuron, int other) {
        if (network.layers().size() > 1) {
            throw new IllegalStateException("With hidden layers the boundary between two classes is no line");
        }
        double[] differences = new double[network.inputs() + 1];
        for (int input = 0; input < network.inputs(); input++) {
            differences[input] = weight(0, neuron, input) - weight(0, other, input);
        }
        differences[network.inputs()] = bias(0, neuron) - bias(0, other);
        return new Parameters(Network.linear(network.inputs()), differences);
    }

    /** The numbers themselves, for the model's inner loops; not to be changed. */
    double[] array() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && network.equals(that.network) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Parameters" + Arrays.toString(values);
    }
}
