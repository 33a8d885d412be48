package neuronlab.model.learning;

import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;

/**
 * Finds the loss of a model on a table and the slopes that a step follows: the derivatives of loss and penalty, divided
 * by {@link #unit}.
 *
 * <p>Parameters and slopes lie in one array each, in the order of the network. Works in place and allocates nothing.
 */
abstract sealed class Kernel permits LinearKernel, SoftmaxKernel, NetworkKernel {
    final Network network;
    private final Penalty penalty;
    final boolean penalised;
    private final double unit;

    Kernel(Network network, Loss loss, Penalty penalty) {
        this.network = network;
        this.penalty = penalty;
        this.penalised = !penalty.isFree();
        this.unit = unitOf(loss);
    }

    /**
     * The quickest kernel there is.
     *
     * @param batchSize how many rows a step looks at; as many as there are, or more, means all of them
     * @throws IllegalArgumentException if network, loss and table do not fit each other
     */
    static Kernel of(Network network, Loss loss, Penalty penalty, Table data, int batchSize) {
        requireFit(network, loss, data);
        boolean oneLayer = network.layers().size() == 1;
        if (batchSize >= data.rows() && network.equals(Network.linear(data.features())) && loss instanceof Loss.Squared) {
            return new LinearKernel(network, loss, penalty, data);
        }
        return oneLayer && loss instanceof Loss.CrossEntropy
                ? new SoftmaxKernel(network, loss, penalty, data)
                : new NetworkKernel(network, loss, penalty, data, batchSize);
    }

    private static void requireFit(Network network, Loss loss, Table data) {
        int outputs = Math.max(1, data.classes());
        if (network.inputs() != data.features() || network.outputs() != outputs) {
            throw new IllegalArgumentException("The network has %d inputs and %d outputs, the data needs %d and %d"
                    .formatted(network.inputs(), network.outputs(), data.features(), outputs));
        }
        boolean softmax = network.layers().getLast().activation() == Activation.SOFTMAX;
        if (loss instanceof Loss.CrossEntropy && !(softmax && data.classes() > 0)) {
            throw new IllegalArgumentException("A cross-entropy needs classes and a network that ends with softmax");
        }
    }

    /** The derivative of the squared loss is found without its factor 2: the lessons' rule has none. */
    static double unitOf(Loss loss) {
        return loss instanceof Loss.Squared ? 2 : 1;
    }

    /** What a slope is to be multiplied by to make it a derivative. */
    final double unit() {
        return unit;
    }

    /** Whether {@link #measure} finds the loss on its way. */
    abstract boolean findsLoss();

    /** Whether a parameter that is not finite is sure to make the loss infinite or NaN. */
    boolean lossTellsOfParameters() {
        return false;
    }

    /** Whether no slope of a bias is larger than 1, and none of a weight larger than the largest input. */
    boolean slopesAreBounded() {
        return false;
    }

    /** The mean loss over all rows, without the penalty. */
    abstract double loss(double[] parameters);

    /**
     * The slopes of the loss over some rows.
     *
     * @return the mean loss over these rows, or NaN if {@link #findsLoss} says that it is not found
     */
    abstract double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes);

    /**
     * Finds all slopes for the rows that stand in {@code order} from {@code from} (inclusive) to {@code to}.
     *
     * @return as {@link #lossSlopes}
     */
    final double measure(double[] parameters, int[] order, int from, int to, double[] slopes) {
        double loss = lossSlopes(parameters, order, from, to, slopes);
        if (penalised) {
            addPenalty(parameters, slopes);
        }
        return loss;
    }

    private void addPenalty(double[] parameters, double[] slopes) {
        for (int layer = 0; layer < network.layers().size(); layer++) {
            for (int i = network.weightIndex(layer, 0, 0); i < network.biasIndex(layer, 0); i++) {
                slopes[i] += penalty.derivative(parameters[i]) / unit;
            }
        }
    }

    /** What the weights cost. */
    final double penalty(double[] parameters) {
        double sum = 0;
        if (penalised) {
            for (int layer = 0; layer < network.layers().size(); layer++) {
                for (int i = network.weightIndex(layer, 0, 0); i < network.biasIndex(layer, 0); i++) {
                    sum += penalty.value(parameters[i]);
                }
            }
        }
        return sum;
    }

    static void divide(double[] sums, double by) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= by;
        }
    }
}
