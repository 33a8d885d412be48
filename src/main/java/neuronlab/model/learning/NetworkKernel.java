package neuronlab.model.learning;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.network.Layer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Propagation;

/** A network of any depth with any loss: blocks of rows go forward, and their derivatives back. */
final class NetworkKernel extends Kernel {
    /** As many numbers as the near caches hold. */
    private static final int NUMBERS_IN_A_BLOCK = 8192;
    private static final int FEWEST_ROWS = 32;
    private static final int MOST_ROWS = 256;

    private final double[] inputs;
    private final int rows;
    private final Propagation block;
    private final OutputLoss output;
    private final int[] natural;

    NetworkKernel(Network network, Loss loss, Penalty penalty, Table data) {
        super(network, loss, penalty);
        inputs = data.inputArray();
        rows = data.rows();
        block = new Propagation(network, Math.min(rows, rowsInABlock(network)));
        output = OutputLoss.of(loss, data, block);
        natural = new int[rows];
        Arrays.setAll(natural, row -> row);
    }

    /** A number that the shape alone decides, as the order of summing depends on it. */
    private static int rowsInABlock(Network network) {
        int numbers = network.inputs() + network.layers().stream().mapToInt(Layer::neurons).sum();
        return Math.clamp(NUMBERS_IN_A_BLOCK / numbers, FEWEST_ROWS, MOST_ROWS);
    }

    @Override
    boolean findsLoss() {
        return true;
    }

    @Override
    double loss(double[] parameters) {
        double sum = 0;
        for (int first = 0; first < rows; first += block.capacity()) {
            int end = Math.min(rows, first + block.capacity());
            block.load(inputs, natural, first, end);
            block.forward(parameters);
            sum += output.measure(natural, first);
        }
        return sum / rows;
    }

    @Override
    double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes) {
        Arrays.fill(slopes, 0);
        double sum = 0;
        for (int first = from; first < to; first += block.capacity()) {
            block.load(inputs, order, first, Math.min(to, first + block.capacity()));
            block.forward(parameters);
            sum += output.measure(order, first);
            block.backward(parameters);
            block.addGradient(slopes);
        }
        divide(slopes, to - from);
        return sum / (to - from);
    }
}
