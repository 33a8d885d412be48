package neuronlab.model.learning;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;

/**
 * One linear neuron and the squared loss over a whole table: with e = prediction − target, one pass finds the means of
 * e², of e·xⱼ and of e. The first is the loss, the others are half its derivatives.
 *
 * <p>The data streams through memory once, in blocks whose errors stay in the nearest cache. Summing by blocks also keeps
 * rounding small: it grows with the length of a block plus the count of blocks, not with the count of rows. Of much data
 * the sums are found in parts, by two threads, and added in the order of the rows: size and numbers of the table alone
 * decide on every bit.
 */
final class LinearKernel extends Kernel {
    /** So few that the processor fetches the next block from memory while it still works on this one. */
    private static final int NUMBERS_IN_A_BLOCK = 320;

    /** In a block, however wide a row is. */
    private static final int FEWEST_ROWS = 8;
    /** In a block, however narrow a row is; in a part there are as many at least, so that its sums are small beside it. */
    private static final int MOST_ROWS = 64;
    /** Numbers of the table that are worth the trouble of a part. */
    private static final int NUMBERS_IN_A_PART = 1 << 18;

    private static final int MOST_PARTS = 32;

    private final int rows;
    private final int features;
    private final Part[] parts;
    /** The one part of a small table. */
    private final Part whole;
    private final SharedWork work;
    /** What the parts are measured with: the weights, and the bias behind them. */
    private double[] parameters;

    LinearKernel(Network network, Loss loss, Penalty penalty, Table data) {
        super(network, loss, penalty);
        BlockSums sums = new BlockSums(data.inputArray(), data.features());
        rows = data.rows();
        features = data.features();
        int worthwhile = Math.min(data.inputArray().length / NUMBERS_IN_A_PART, rows / MOST_ROWS);
        parts = new Part[Math.clamp(worthwhile, 1, MOST_PARTS)];
        int rowsInAPart = Math.ceilDiv(rows, parts.length);
        Arrays.setAll(parts, i -> new Part(sums, data, i * rowsInAPart, Math.min(rows, (i + 1) * rowsInAPart)));
        whole = parts.length == 1 ? parts[0] : null;
        work = new SharedWork(parts.length, i -> parts[i].measure(parameters, parts[i].slopes));
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
        return lossSlopes(parameters, null, 0, rows, new double[features + 1]);
    }

    @Override
    double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes) {
        double squares = whole == null ? sumOfParts(parameters, slopes) : whole.measure(parameters, slopes);
        divide(slopes, rows);
        return squares / rows;
    }

    private double sumOfParts(double[] parameters, double[] slopes) {
        this.parameters = parameters;
        work.run();
        Arrays.fill(slopes, 0);
        double sum = 0;
        for (Part part : parts) {
            sum += part.squares;
            for (int j = 0; j <= features; j++) {
                slopes[j] += part.slopes[j];
            }
        }
        return sum;
    }

    /** Some rows that follow each other, and the sums over them. */
    private static final class Part {
        private final BlockSums sums;
        private final double[] targets;
        private final int features;
        private final int begin;
        private final int end;
        private final double[] errors;
        private final double[] slopes;
        private double squares;
        private double sumOfErrors;

        Part(BlockSums sums, Table data, int begin, int end) {
            this.sums = sums;
            this.targets = data.targetArray();
            this.features = data.features();
            this.errors = new double[Math.clamp(NUMBERS_IN_A_BLOCK / features, FEWEST_ROWS, MOST_ROWS)];
            this.slopes = new double[features + 1];
            this.begin = begin;
            this.end = end;
        }

        /** Writes the sums of e·xⱼ, one a feature, and behind them that of e; returns that of e². */
        double measure(double[] parameters, double[] target) {
            squares = 0;
            sumOfErrors = 0;
            Arrays.fill(target, 0);
            int most = errors.length;
            for (int first = begin; first < end; first += most) {
                int count = Math.min(end - first, most);
                sums.weigh(first, count, parameters, errors);
                addErrors(first, count, parameters[features]);
                sums.addErrorsTimesInputs(first, count, errors, target);
            }
            target[features] = sumOfErrors;
            return squares;
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
}
