package neuronlab.model;

import java.util.Arrays;

/**
 * A model's parameters and what one pass over the data says of them: with e = prediction − target, the means of e², of
 * e and of e·xⱼ. The first is the loss, the others are half its derivatives.
 *
 * <p>Mutable and reused, so that measuring allocates nothing. The sums are taken block by block: rounding errors then
 * grow with the length of a block plus the count of blocks, not with the count of rows.
 */
final class ErrorMeans {
    private static final int ROWS_IN_A_BLOCK = 1024;

    final double[] weights;
    final double[] ofErrorTimesInput;
    double bias;
    double ofSquare;
    double ofError;

    private final double[] blockProducts;

    ErrorMeans(int features) {
        weights = new double[features];
        ofErrorTimesInput = new double[features];
        blockProducts = new double[features];
    }

    static ErrorMeans of(LinearNeuron neuron, DataSet data) {
        ErrorMeans result = new ErrorMeans(neuron.features());
        result.take(neuron);
        neuron.requireFeaturesOf(data);
        result.measure(data);
        return result;
    }

    /** Takes over the parameters; the means are out of date until the next {@link #measure}. */
    void take(LinearNeuron neuron) {
        neuron.copyWeightsInto(weights);
        bias = neuron.bias();
    }

    /** The neuron with these parameters. */
    LinearNeuron neuron() {
        return new LinearNeuron(weights, bias);
    }

    /** Whether the loss is a number. An infinite or NaN parameter makes it infinite or NaN too, so this covers all. */
    boolean isFinite() {
        return Double.isFinite(ofSquare);
    }

    /** Passes over the data once and finds all means. */
    void measure(DataSet data) {
        ofSquare = 0;
        ofError = 0;
        Arrays.fill(ofErrorTimesInput, 0);
        int rows = data.rows();
        for (int first = 0; first < rows; first += ROWS_IN_A_BLOCK) {
            addBlock(data, first, Math.min(rows - first, ROWS_IN_A_BLOCK));
        }
        ofSquare /= rows;
        ofError /= rows;
        for (int j = 0; j < ofErrorTimesInput.length; j++) {
            ofErrorTimesInput[j] /= rows;
        }
    }

    private void addBlock(DataSet data, int first, int count) {
        Arrays.fill(blockProducts, 0);
        int fours = count & -4;
        double squares = 0;
        double errors = 0;
        double[] x = data.inputArray();
        double[] y = data.targetArray();
        int n = weights.length;
        int a = first * n;
        int row = first;
        // Four rows at a time: their sums do not wait for each other, and each weight is read once for all four.
        for (; row < first + fours; row += 4, a += 4 * n) {
            double e0 = 0;
            double e1 = 0;
            double e2 = 0;
            double e3 = 0;
            for (int j = 0; j < n; j++) {
                double w = weights[j];
                e0 += x[a + j] * w;
                e1 += x[a + n + j] * w;
                e2 += x[a + 2 * n + j] * w;
                e3 += x[a + 3 * n + j] * w;
            }
            e0 = e0 + bias - y[row];
            e1 = e1 + bias - y[row + 1];
            e2 = e2 + bias - y[row + 2];
            e3 = e3 + bias - y[row + 3];
            for (int j = 0; j < n; j++) {
                blockProducts[j] += (e0 * x[a + j] + e1 * x[a + n + j])
                        + (e2 * x[a + 2 * n + j] + e3 * x[a + 3 * n + j]);
            }
            errors += (e0 + e1) + (e2 + e3);
            squares += (e0 * e0 + e1 * e1) + (e2 * e2 + e3 * e3);
        }
        for (; row < first + count; row++, a += n) {
            double e = 0;
            for (int j = 0; j < n; j++) {
                e += x[a + j] * weights[j];
            }
            e = e + bias - y[row];
            for (int j = 0; j < n; j++) {
                blockProducts[j] += e * x[a + j];
            }
            errors += e;
            squares += e * e;
        }
        ofError += errors;
        ofSquare += squares;
        for (int j = 0; j < n; j++) {
            ofErrorTimesInput[j] += blockProducts[j];
        }
    }
}
