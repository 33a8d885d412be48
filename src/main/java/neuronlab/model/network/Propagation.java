package neuronlab.model.network;

import java.util.Arrays;
import java.util.Objects;

/**
 * How numbers flow forward through a network and derivatives back, for one row of inputs or for a block of them.
 *
 * <p>The three steps of learning, each with numbers that can be read afterwards:
 *
 * <ol>
 *   <li>{@link #forward}: layer after layer, z = b + W·a′ (a′: the activations of the layer before, at first the inputs)
 *       and a = f(z). To be read: {@link #preActivation}, {@link #activation}, {@link #output}.
 *   <li>{@link #backward}: from the derivatives of a loss by the outputs, layer before layer, the <i>deltas</i> δ =
 *       ∂loss/∂z, with ∂loss/∂a′ = Wᵀ·δ; and from them ∂loss/∂W = δ·a′ᵀ and ∂loss/∂b = δ, summed over the rows. To be
 *       read: {@link #delta}, {@link #derivative}.
 *   <li>{@link #update}: each parameter goes against its derivative.
 * </ol>
 *
 * <p>Mutable and reused: a pass allocates nothing. Rows, layers, neurons and parameters are counted from 0. Not for use
 * by several threads at once.
 */
public final class Propagation {
    /** Keeps long runs of numbers of neighbouring neurons from competing for the same lines of the cache. */
    private static final int GAP = 8;

    private static final int LONG_RUN = 64;

    private final Network network;
    private final int capacity;
    private final int stride;
    /** For each layer, neuron after neuron, the numbers of all rows. The first activations are the inputs. */
    private final double[][] sums;
    private final double[][] activations;
    private final double[][] deltas;
    private final BlockActivation activation;
    private final double[] gradient;
    private int rows;

    /**
     * A place to work in.
     *
     * @param capacity how many rows go through the network together at most
     * @throws IllegalArgumentException if there is no room for a row
     */
    public Propagation(Network network, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("At least one row goes through a network, not " + capacity);
        }
        this.network = network;
        this.capacity = capacity;
        this.stride = capacity < LONG_RUN ? capacity : capacity + GAP;
        int layers = network.layers().size();
        sums = new double[layers][];
        deltas = new double[layers][];
        activations = new double[layers + 1][];
        activations[0] = room(network.inputs());
        for (int i = 0; i < layers; i++) {
            sums[i] = room(network.layer(i).neurons());
            deltas[i] = room(network.layer(i).neurons());
            activations[i + 1] = room(network.layer(i).neurons());
        }
        activation = new BlockActivation(
                stride, Arrays.stream(sums).mapToInt(room -> room.length).max().orElseThrow());
        gradient = new double[network.parameterCount()];
    }

    private double[] room(int neurons) {
        return new double[Math.multiplyExact(neurons, stride)];
    }

    /** The network that the numbers go through. */
    public Network network() {
        return network;
    }

    /** How many rows go through together at most. */
    public int capacity() {
        return capacity;
    }

    /** How many rows went through last. */
    public int rows() {
        return rows;
    }

    /**
     * The first step, for one row.
     *
     * @param inputs one for each input of the network
     * @throws IllegalArgumentException if there are more or fewer, or the parameters are another network's
     */
    public void forward(Parameters parameters, double... inputs) {
        parameters.requireOf(network);
        if (inputs.length != network.inputs()) {
            throw new IllegalArgumentException(
                    "Expected %d inputs, found %d".formatted(network.inputs(), inputs.length));
        }
        load(inputs, 0, 1);
        forward(parameters.array());
    }

    /**
     * The first step, for several rows.
     *
     * @param inputs row after row
     * @param start where the first row begins
     * @param count how many rows, from 1 to {@link #capacity()}
     * @throws IllegalArgumentException if the parameters are another network's
     * @throws IndexOutOfBoundsException if there are not so many inputs, or not so much room
     */
    public void forward(Parameters parameters, double[] inputs, int start, int count) {
        parameters.requireOf(network);
        load(inputs, start, count);
        forward(parameters.array());
    }

    /**
     * The second step, for the rows that last went forward.
     *
     * @param parameters those that they went forward with
     * @param outputDerivatives the derivatives of the loss by the outputs, row after row, one for each output
     * @throws IllegalArgumentException if there are more or fewer, or the parameters are another network's
     */
    public void backward(Parameters parameters, double... outputDerivatives) {
        parameters.requireOf(network);
        int outputs = network.outputs();
        if (outputDerivatives.length != rows * outputs) {
            throw new IllegalArgumentException("Expected %d derivatives (%d rows of %d), found %d"
                    .formatted(rows * outputs, rows, outputs, outputDerivatives.length));
        }
        for (int row = 0; row < rows; row++) {
            Blocks.spreadRow(outputDerivatives, row * outputs, outputs, outputDeltas(), row, stride);
        }
        throughLastActivation();
        backward(parameters.array());
        Arrays.fill(gradient, 0);
        addGradient(gradient);
    }

    /**
     * The third step: every parameter moves against its derivative.
     *
     * @param rate how far
     * @throws IllegalArgumentException if the parameters are another network's, or one would become infinite
     */
    public Parameters update(Parameters parameters, double rate) {
        parameters.requireOf(network);
        double[] moved = parameters.values();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= rate * gradient[i];
        }
        return Parameters.of(network, moved);
    }

    /**
     * What a neuron weighed up, z, before its activation.
     *
     * @throws IndexOutOfBoundsException if there is no such layer, neuron or row
     */
    public double preActivation(int layer, int neuron, int row) {
        return sums[layer][at(layer, neuron, row)];
    }

    /** The same for the first row. */
    public double preActivation(int layer, int neuron) {
        return preActivation(layer, neuron, 0);
    }

    /**
     * What a neuron answered, a = f(z).
     *
     * @throws IndexOutOfBoundsException if there is no such layer, neuron or row
     */
    public double activation(int layer, int neuron, int row) {
        return activations[layer + 1][at(layer, neuron, row)];
    }

    /** The same for the first row. */
    public double activation(int layer, int neuron) {
        return activation(layer, neuron, 0);
    }

    /**
     * What the network answered, for the first row.
     *
     * @throws IndexOutOfBoundsException if there is no such output
     */
    public double output(int output) {
        return activation(deltas.length - 1, output);
    }

    /**
     * ∂loss/∂z of a neuron.
     *
     * @throws IndexOutOfBoundsException if there is no such layer, neuron or row
     */
    public double delta(int layer, int neuron, int row) {
        return deltas[layer][at(layer, neuron, row)];
    }

    /** The same for the first row. */
    public double delta(int layer, int neuron) {
        return delta(layer, neuron, 0);
    }

    private int at(int layer, int neuron, int row) {
        return Objects.checkIndex(neuron, network.layer(layer).neurons()) * stride + Objects.checkIndex(row, rows);
    }

    /**
     * ∂loss/∂parameter, summed over the rows, by the parameter's place among all.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double derivative(int index) {
        return gradient[index];
    }

    /**
     * ∂loss/∂parameter, summed over the rows.
     *
     * @throws IndexOutOfBoundsException if there is no such parameter
     */
    public double derivative(Parameter parameter) {
        return gradient[network.indexOf(parameter)];
    }

    // The same steps on bare arrays, for the inner loops of training.

    /** Takes in rows that follow each other; see {@link #forward(Parameters, double[], int, int)}. */
    public void load(double[] inputs, int start, int count) {
        rows = Objects.checkIndex(count, capacity + 1);
        int features = network.inputs();
        for (int row = 0; row < count; row++) {
            Blocks.spreadRow(inputs, start + row * features, features, activations[0], row, stride);
        }
    }

    /** Takes in the rows that stand in {@code order} from {@code from} (inclusive) to {@code to}. */
    public void load(double[] inputs, int[] order, int from, int to) {
        rows = Objects.checkIndex(to - from, capacity + 1);
        int features = network.inputs();
        for (int row = 0; row < rows; row++) {
            Blocks.spreadRow(inputs, order[from + row] * features, features, activations[0], row, stride);
        }
    }

    /** The first step for the rows that were taken in. */
    public void forward(double[] parameters) {
        for (int i = 0; i < sums.length; i++) {
            Layer layer = network.layer(i);
            int w = network.weightIndex(i, 0, 0);
            int b = network.biasIndex(i, 0);
            for (int neuron = 0; neuron < layer.neurons(); neuron++) {
                Blocks.weigh(
                        parameters,
                        w + neuron * layer.inputs(),
                        1,
                        parameters[b + neuron],
                        activations[i],
                        layer.inputs(),
                        sums[i],
                        neuron * stride,
                        stride,
                        rows);
            }
            activation.activate(layer, sums[i], activations[i + 1], rows);
        }
    }

    /** Turns derivatives by the outputs, which stand where the last deltas belong, into those deltas. */
    public void throughLastActivation() {
        throughActivation(deltas.length - 1);
    }

    private void throughActivation(int layer) {
        activation.multiplyByDerivative(network.layer(layer), activations[layer + 1], deltas[layer], rows);
    }

    /** Finds all other deltas from the last ones. */
    public void backward(double[] parameters) {
        for (int i = deltas.length - 1; i > 0; i--) {
            Layer layer = network.layer(i);
            int w = network.weightIndex(i, 0, 0);
            double[] before = deltas[i - 1];
            for (int input = 0, at = 0; input < layer.inputs(); input++, at += stride) {
                Blocks.weigh(
                        parameters, w + input, layer.inputs(), 0, deltas[i], layer.neurons(), before, at, stride, rows);
            }
            throughActivation(i - 1);
        }
    }

    /** Adds the derivative by each parameter, summed over the rows. */
    public void addGradient(double[] target) {
        for (int i = 0; i < deltas.length; i++) {
            Layer layer = network.layer(i);
            int w = network.weightIndex(i, 0, 0);
            int b = network.biasIndex(i, 0);
            int inputs = layer.inputs();
            int neuron = 0;
            for (; neuron + 2 <= layer.neurons(); neuron += 2) {
                Blocks.addProductsOfTwo(
                        deltas[i], neuron * stride, activations[i], inputs, target, w + neuron * inputs, stride, rows);
            }
            if (neuron < layer.neurons()) {
                Blocks.addProductsOfOne(
                        deltas[i], neuron * stride, activations[i], inputs, target, w + neuron * inputs, stride, rows);
            }
            for (neuron = 0; neuron < layer.neurons(); neuron++) {
                target[b + neuron] += Blocks.sum(deltas[i], neuron * stride, rows);
            }
        }
    }

    /** How far apart the numbers of two neurons lie in the arrays below. */
    public int stride() {
        return stride;
    }

    /** The outputs, neuron after neuron; not to be changed. */
    public double[] outputArray() {
        return activations[activations.length - 1];
    }

    /** The sums of the last layer, neuron after neuron; not to be changed. */
    public double[] lastSumArray() {
        return sums[sums.length - 1];
    }

    /** The neuron with the greatest sum in the last layer, for one row: the most probable class; of equals, the first. */
    public int indexOfLargestSum(int row) {
        double[] z = lastSumArray();
        int best = 0;
        for (int neuron = 1; neuron < network.outputs(); neuron++) {
            if (z[neuron * stride + row] > z[best * stride + row]) {
                best = neuron;
            }
        }
        return best;
    }

    /** The deltas of the last layer, neuron after neuron, to be filled in before {@link #backward(double[])}. */
    public double[] outputDeltas() {
        return deltas[deltas.length - 1];
    }
}
