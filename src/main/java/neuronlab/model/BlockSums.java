package neuronlab.model;

import java.util.Arrays;
import neuronlab.model.data.Table;

/**
 * The inner loops of a pass over a block of rows.
 *
 * <p>They take five features at a time, as far as there are five: the five weights, or the five sums, then stay in
 * registers while the rows stream by. Nearly all time of training on much data is spent here.
 */
final class BlockSums {
    private static final int FEATURES_AT_A_TIME = 5;

    private BlockSums() {}

    /** Writes the weighted sum of every row's inputs, without the bias. */
    static void weigh(Table data, int first, int count, double[] weights, double[] sums) {
        int n = weights.length;
        Arrays.fill(sums, 0, count, 0);
        int j = 0;
        for (; j + FEATURES_AT_A_TIME <= n; j += FEATURES_AT_A_TIME) {
            weighFive(data.inputArray(), data.inputIndex(first) + j, n, count, weights, j, sums);
        }
        for (; j < n; j++) {
            weighOne(data.inputArray(), data.inputIndex(first) + j, n, count, weights[j], sums);
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
    static void addErrorsTimesInputs(Table data, int first, int count, double[] errors, double[] totals) {
        int n = totals.length;
        int j = 0;
        for (; j + FEATURES_AT_A_TIME <= n; j += FEATURES_AT_A_TIME) {
            addFive(data.inputArray(), data.inputIndex(first) + j, n, count, errors, totals, j);
        }
        for (; j < n; j++) {
            totals[j] += sumOfOne(data.inputArray(), data.inputIndex(first) + j, n, count, errors);
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
