package neuronlab.model.learning;

import java.util.Arrays;
import java.util.stream.IntStream;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Predictor;
import neuronlab.model.network.Propagation;

/**
 * How well models answer for a table, be it the one that they learn from or one that they have never seen.
 *
 * <p>Made once for a network and a table, and asked again and again. Not for use by several threads at once.
 */
public final class Evaluation {
    private static final int ROWS_IN_A_BLOCK = 64;

    private final Network network;
    private final Table data;
    private final Kernel kernel;
    private final double[] numbers;
    private final Propagation block;

    /**
     * A place to evaluate models of this network on this table.
     *
     * @throws IllegalArgumentException if network, loss and table do not fit each other
     */
    public Evaluation(Network network, Loss loss, Table data) {
        this.network = network;
        this.data = data;
        this.kernel = Kernel.of(network, loss, Penalty.NONE, data, data.rows());
        this.numbers = new double[network.parameterCount()];
        this.block = new Propagation(network, Math.min(ROWS_IN_A_BLOCK, data.rows()));
    }

    /**
     * The mean loss of a model; infinite or NaN if its numbers are too large.
     *
     * @throws IllegalArgumentException if it is of another network
     */
    public double loss(Parameters model) {
        take(model);
        return kernel.loss(numbers);
    }

    private void take(Parameters model) {
        model.requireOf(network);
        model.copyInto(numbers);
    }

    /**
     * What a model answers for each row, row after row, one number for each output of the network, in a new array.
     *
     * @throws IllegalArgumentException if it is of another network
     */
    public double[] outputs(Parameters model) {
        double[] outputs = new double[Math.multiplyExact(data.rows(), network.outputs())];
        new Predictor(network).outputsInto(model, data.inputArray(), outputs);
        return outputs;
    }

    /**
     * The class that a model finds most probable for each row, in a new array.
     *
     * @throws IllegalArgumentException if it is of another network
     */
    public int[] predictedClasses(Parameters model) {
        take(model);
        int[] classes = new int[data.rows()];
        for (int first = 0; first < classes.length; first += block.capacity()) {
            int count = Math.min(block.capacity(), classes.length - first);
            block.load(data.inputArray(), data.inputIndex(first), count);
            block.forward(numbers);
            for (int row = 0; row < count; row++) {
                classes[first + row] = block.indexOfLargestSum(row);
            }
        }
        return classes;
    }

    /**
     * The share of right answers, from 0 to 1.
     *
     * @throws IllegalArgumentException if the model is of another network
     * @throws IllegalStateException if the target is a number
     */
    public double accuracy(Parameters model) {
        return confusion(model).accuracy();
    }

    /**
     * The rows that a model takes for another class than theirs, in their order.
     *
     * @throws IllegalArgumentException if it is of another network
     * @throws IllegalStateException if the target is a number
     */
    public int[] mistakes(Parameters model) {
        int[] predicted = predictedClasses(model);
        return IntStream.range(0, predicted.length)
                .filter(row -> predicted[row] != data.label(row))
                .toArray();
    }

    /**
     * How often each class is taken for each.
     *
     * @throws IllegalArgumentException if the model is of another network
     * @throws IllegalStateException if the target is a number
     */
    public ConfusionMatrix confusion(Parameters model) {
        return ConfusionMatrix.of(data.classes(), labels(), predictedClasses(model));
    }

    /**
     * How often a model is right when it is so and so sure.
     *
     * @param bounds where one group of answers ends and the next begins, ascending between 0 and 1
     * @throws IllegalArgumentException if the model is of another network
     * @throws IllegalStateException if the target is a number
     */
    public Reliability reliability(Parameters model, double... bounds) {
        return Reliability.of(outputs(model), labels(), bounds);
    }

    private int[] labels() {
        int[] labels = new int[data.rows()];
        Arrays.setAll(labels, data::label);
        return labels;
    }
}
