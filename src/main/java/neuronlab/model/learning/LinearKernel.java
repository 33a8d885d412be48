package neuronlab.model.learning;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;

/**
 * One linear neuron and the squared loss over a whole table: with e = prediction − target, one pass finds the means of
 * e², of e·xⱼ and of e. The first is the loss, the others are half its derivatives.
 *
 * <p>The data streams through memory once, in blocks whose errors stay in the nearest cache. Summing by blocks also keeps
 * rounding small: it grows with the length of a block plus the count of blocks, not with the count of rows.
 */
final class LinearKernel extends Kernel {
    private static final int ROWS_IN_A_BLOCK = 64;

    private final BlockSums sums;
    private final double[] targets;
    private final int features;
    private final double[] errors = new double[ROWS_IN_A_BLOCK];
    private double squares;
    private double sumOfErrors;

    LinearKernel(Network network, Loss loss, Penalty penalty, Table data) {
        super(network, loss, penalty);
        sums = new BlockSums(data.inputArray(), data.features());
        targets = data.targetArray();
        features = data.features();
    }

    @Override
    boolean findsLoss() {
        return true;
    }

    @Override
    boolean lossTellsOfParameters() {
        return true;
    }

    @Override
    double loss(double[] parameters) {
        return lossSlopes(parameters, null, 0, targets.length, new double[features + 1]);
    }

    @Override
    double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes) {
        squares = 0;
        sumOfErrors = 0;
        Arrays.fill(slopes, 0);
        int rows = targets.length;
        for (int first = 0; first < rows; first += ROWS_IN_A_BLOCK) {
            int count = Math.min(rows - first, ROWS_IN_A_BLOCK);
            sums.weigh(first, count, parameters, errors);
            addErrors(first, count, parameters[features]);
            sums.addErrorsTimesInputs(first, count, errors, slopes);
        }
        for (int j = 0; j < features; j++) {
            slopes[j] /= rows;
        }
        slopes[features] = sumOfErrors / rows;
        return squares / rows;
    }

    /** Turns the weighted inputs of a block into errors, and adds these and their squares. */
    private void addErrors(int first, int count, double bias) {
        double[] e = errors;
        double evenSquares = 0;
        double evenErrors = 0;
        double oddSquares = 0;
        double oddErrors = 0;
        int i = 0;
        // Two sums each, so that an addition need not wait for the one before.
        for (; i + 1 < count; i += 2) {
            double even = e[i] + bias - targets[first + i];
            double odd = e[i + 1] + bias - targets[first + i + 1];
            e[i] = even;
            e[i + 1] = odd;
            evenSquares += even * even;
            evenErrors += even;
            oddSquares += odd * odd;
            oddErrors += odd;
        }
        if (i < count) {
            e[i] = e[i] + bias - targets[first + i];
            evenSquares += e[i] * e[i];
            evenErrors += e[i];
        }
        squares += evenSquares + oddSquares;
        sumOfErrors += evenErrors + oddErrors;
    }
}
