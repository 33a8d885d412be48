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
    private final Propagation batch;
    private final OutputLoss lossOfBatch;
    private final Propagation whole;
    private final OutputLoss lossOfWhole;
    private final int[] natural;

    NetworkKernel(Network network, Loss loss, Penalty penalty, Table data, int batchSize) {
        super(network, loss, penalty);
        inputs = data.inputArray();
        rows = data.rows();
        batch = new Propagation(network, rowsInABlock(network, Math.min(rows, batchSize)));
        lossOfBatch = OutputLoss.of(loss, data, batch);
        whole = batchSize >= rows ? batch : new Propagation(network, rowsInABlock(network, rows));
        lossOfWhole = batchSize >= rows ? lossOfBatch : OutputLoss.of(loss, data, whole);
        natural = new int[rows];
        Arrays.setAll(natural, row -> row);
    }

    /** As many as the caches hold, and all blocks alike: a short last one would take nearly as long as a full one. */
    private static int rowsInABlock(Network network, int rows) {
        int numbers = network.inputs() + network.layers().stream().mapToInt(Layer::neurons).sum();
        int most = Math.clamp(NUMBERS_IN_A_BLOCK / numbers, FEWEST_ROWS, MOST_ROWS);
        return Math.ceilDiv(rows, Math.ceilDiv(rows, most));
    }

    /** With all rows at a time, a step needs the loss anyway; with small batches it would be that of the batch alone. */
    @Override
    boolean findsLoss() {
        return batch == whole;
    }

    @Override
    double loss(double[] parameters) {
        double sum = 0;
        for (int first = 0; first < rows; first += whole.capacity()) {
            whole.load(inputs, natural, first, Math.min(rows, first + whole.capacity()));
            whole.forward(parameters);
            sum += lossOfWhole.loss(natural, first);
        }
        return sum / rows;
    }

    @Override
    double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes) {
        Arrays.fill(slopes, 0);
        double sum = 0;
        for (int first = from; first < to; first += batch.capacity()) {
            batch.load(inputs, order, first, Math.min(to, first + batch.capacity()));
            batch.forward(parameters);
            sum += batch == whole ? lossOfBatch.loss(order, first) : 0;
            lossOfBatch.slopes(order, first);
            batch.backward(parameters);
            batch.addGradient(slopes);
        }
        divide(slopes, to - from);
        return batch == whole ? sum / (to - from) : Double.NaN;
    }
}
