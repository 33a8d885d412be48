package neuronlab.model.learning;

import java.util.Arrays;

/**
 * The inner loops of a pass over a block of rows for a single neuron.
 *
 * <p>They take five features at a time, as far as there are five: the five weights, or the five sums, then stay in
 * registers while the rows stream by. Nearly all time of training on much data is spent here.
 */
final class BlockSums {
    private static final int FEATURES_AT_A_TIME = 5;

    private final double[] inputs;
    private final int features;

    /** @param inputs row after row, {@code rows × features} */
    BlockSums(double[] inputs, int features) {
        this.inputs = inputs;
        this.features = features;
    }

    /** Writes the weighted sum of every row's inputs, without the bias. */
    void weigh(int first, int count, double[] weights, double[] sums) {
        Arrays.fill(sums, 0, count, 0);
        int start = first * features;
        int j = 0;
        for (; j + FEATURES_AT_A_TIME <= features; j += FEATURES_AT_A_TIME) {
            weighFive(inputs, start + j, features, count, weights, j, sums);
        }
        for (; j < features; j++) {
            weighOne(inputs, start + j, features, count, weights[j], sums);
        }
    }

    private static void weighFive(double[] x, int start, int n, int count, double[] weights, int j, double[] sums) {
        double w0 = weights[j];
        double w1 = weights[j + 1];
        double w2 = weights[j + 2];
        double w3 = weights[j + 3];
        double w4 = weights[j + 4];
        for (int i = 0, a = start; i < count; i++, a += n) {
            // In pairs: a chain of additions would wait for each before.
            sums[i] += ((x[a] * w0 + x[a + 1] * w1) + (x[a + 2] * w2 + x[a + 3] * w3)) + x[a + 4] * w4;
        }
    }

    private static void weighOne(double[] x, int start, int n, int count, double weight, double[] sums) {
        for (int i = 0, a = start; i < count; i++, a += n) {
            sums[i] += x[a] * weight;
        }
    }

    /** Adds, for every feature, the sum over the rows of error times input. */
    void addErrorsTimesInputs(int first, int count, double[] errors, double[] totals) {
        int start = first * features;
        int j = 0;
        for (; j + FEATURES_AT_A_TIME <= features; j += FEATURES_AT_A_TIME) {
            addFive(inputs, start + j, features, count, errors, totals, j);
        }
        for (; j < features; j++) {
            totals[j] += sumOfOne(inputs, start + j, features, count, errors);
        }
    }

    private static void addFive(double[] x, int start, int n, int count, double[] errors, double[] totals, int j) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        for (int i = 0, a = start; i < count; i++, a += n) {
            double e = errors[i];
            sum0 += e * x[a];
            sum1 += e * x[a + 1];
            sum2 += e * x[a + 2];
            sum3 += e * x[a + 3];
            sum4 += e * x[a + 4];
        }
        totals[j] += sum0;
        totals[j + 1] += sum1;
        totals[j + 2] += sum2;
        totals[j + 3] += sum3;
        totals[j + 4] += sum4;
    }

    private static double sumOfOne(double[] x, int start, int n, int count, double[] errors) {
        double sum = 0;
        for (int i = 0, a = start; i < count; i++, a += n) {
            sum += errors[i] * x[a];
        }
        return sum;
    }
}
