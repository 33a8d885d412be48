package neuronlab.model.network;

import java.util.Arrays;

/**
 * The inner loops of a pass over a block of rows. Each neuron's numbers for all rows of the block lie side by side, those
 * of neuron i from {@code i · stride} on, so that the loops over the rows run on the processor's wide registers.
 *
 * <p>Sums are taken in an order that the shape alone decides: the same numbers in, the same bits out.
 */
final class Blocks {
    private Blocks() {}

    /** Puts the numbers of a row side by side with those of the other rows. */
    static void spreadRow(double[] inputs, int start, int count, double[] block, int row, int stride) {
        for (int j = 0, at = row; j < count; j++, at += stride) {
            block[at] = inputs[start + j];
        }
    }

    /** z = b + w₁·x₁ + … for one neuron, whose weights begin at {@code w}. */
    static void weigh(double[] weights, int w, double bias, double[] x, int inputs, double[] z, int at, int stride, int rows) {
        Arrays.fill(z, at, at + rows, bias);
        addWeighted(weights, w, 1, x, inputs, z, at, stride, rows);
    }

    /** Adds to a target the sources, each times its weight; the weights lie {@code gap} apart. */
    static void addWeighted(
            double[] weights, int w, int gap, double[] x, int sources, double[] z, int at, int stride, int rows) {
        int i = 0;
        for (; i + 4 <= sources; i += 4) {
            addFour(weights, w + i * gap, gap, x, i * stride, stride, z, at, rows);
        }
        for (; i < sources; i++) {
            addOne(weights[w + i * gap], x, i * stride, z, at, rows);
        }
    }

    private static void addFour(double[] weights, int w, int gap, double[] x, int from, int stride, double[] z, int at, int rows) {
        double w0 = weights[w];
        double w1 = weights[w + gap];
        double w2 = weights[w + 2 * gap];
        double w3 = weights[w + 3 * gap];
        int x1 = from + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        for (int r = 0; r < rows; r++) {
            z[at + r] += (w0 * x[from + r] + w1 * x[x1 + r]) + (w2 * x[x2 + r] + w3 * x[x3 + r]);
        }
    }

    private static void addOne(double weight, double[] x, int from, double[] z, int at, int rows) {
        for (int r = 0; r < rows; r++) {
            z[at + r] += weight * x[from + r];
        }
    }

    /** Adds, for each weight of two neurons, the sum over the rows of delta times input; their weights follow each other. */
    static void addProductsOfTwo(
            double[] deltas, int d, double[] x, int inputs, double[] sums, int w, int stride, int rows) {
        int i = 0;
        for (; i + 4 <= inputs; i += 4) {
            addTwoByFour(deltas, d, d + stride, x, i * stride, stride, rows, sums, w + i, w + inputs + i);
        }
        for (; i < inputs; i++) {
            sums[w + i] += sumOfProducts(deltas, d, x, i * stride, rows);
            sums[w + inputs + i] += sumOfProducts(deltas, d + stride, x, i * stride, rows);
        }
    }

    /** The same for one neuron. */
    static void addProductsOfOne(
            double[] deltas, int d, double[] x, int inputs, double[] sums, int w, int stride, int rows) {
        int i = 0;
        for (; i + 4 <= inputs; i += 4) {
            addFourProducts(deltas, d, x, i * stride, stride, rows, sums, w + i);
        }
        for (; i < inputs; i++) {
            sums[w + i] += sumOfProducts(deltas, d, x, i * stride, rows);
        }
    }

    /** Eight sums at once: none waits for another, and what is read is used more than once. */
    private static void addTwoByFour(
            double[] deltas, int d, int e, double[] x, int x0, int stride, int rows, double[] sums, int w, int v) {
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        double first0 = 0;
        double first1 = 0;
        double first2 = 0;
        double first3 = 0;
        double second0 = 0;
        double second1 = 0;
        double second2 = 0;
        double second3 = 0;
        for (int r = 0; r < rows; r++) {
            double first = deltas[d + r];
            double second = deltas[e + r];
            first0 += first * x[x0 + r];
            first1 += first * x[x1 + r];
            first2 += first * x[x2 + r];
            first3 += first * x[x3 + r];
            second0 += second * x[x0 + r];
            second1 += second * x[x1 + r];
            second2 += second * x[x2 + r];
            second3 += second * x[x3 + r];
        }
        sums[w] += first0;
        sums[w + 1] += first1;
        sums[w + 2] += first2;
        sums[w + 3] += first3;
        sums[v] += second0;
        sums[v + 1] += second1;
        sums[v + 2] += second2;
        sums[v + 3] += second3;
    }

    private static void addFourProducts(
            double[] deltas, int d, double[] x, int x0, int stride, int rows, double[] sums, int w) {
        int x1 = x0 + stride;
        int x2 = x1 + stride;
        int x3 = x2 + stride;
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        for (int r = 0; r < rows; r++) {
            double delta = deltas[d + r];
            sum0 += delta * x[x0 + r];
            sum1 += delta * x[x1 + r];
            sum2 += delta * x[x2 + r];
            sum3 += delta * x[x3 + r];
        }
        sums[w] += sum0;
        sums[w + 1] += sum1;
        sums[w + 2] += sum2;
        sums[w + 3] += sum3;
    }

    private static double sumOfProducts(double[] deltas, int d, double[] x, int from, int rows) {
        double even = 0;
        double odd = 0;
        int r = 0;
        for (; r + 1 < rows; r += 2) {
            even += deltas[d + r] * x[from + r];
            odd += deltas[d + r + 1] * x[from + r + 1];
        }
        if (r < rows) {
            even += deltas[d + r] * x[from + r];
        }
        return even + odd;
    }

    /** The sum of the numbers of one neuron. */
    static double sum(double[] values, int from, int rows) {
        double even = 0;
        double odd = 0;
        int r = 0;
        for (; r + 1 < rows; r += 2) {
            even += values[from + r];
            odd += values[from + r + 1];
        }
        if (r < rows) {
            even += values[from + r];
        }
        return even + odd;
    }
}
