package neuronlab.model.network;

/**
 * The inner loops of a pass over a block of rows. Each neuron's numbers for all rows of the block lie side by side, those
 * of neuron i from {@code i · stride} on, so that the loops over the rows run on the processor's wide registers.
 *
 * <p>Sums are taken in an order that shape and count of rows alone decide: the same numbers in, the same bits out.
 */
final class Blocks {
    private Blocks() {}

    /** Puts the numbers of a row side by side with those of the other rows. */
    static void spreadRow(double[] inputs, int start, int count, double[] block, int row, int stride) {
        for (int j = 0, at = row; j < count; j++, at += stride) {
            block[at] = inputs[start + j];
        }
    }

    /**
     * Writes for each row of a target an addend plus the sources, each times its weight.
     *
     * @param w where the first weight stands; the others follow {@code gap} apart
     * @param x the sources, as many as {@code count} says
     * @param at where the target's rows begin in {@code z}
     */
    static void weigh(
            double[] weights, int w, int gap, double addend, double[] x, int count, double[] z, int at, int stride, int rows) {
        int i = begin(weights, w, gap, addend, x, count, z, at, stride, rows);
        for (; i + 4 <= count; i += 4) {
            addFour(weights, w + i * gap, gap, x, i * stride, stride, z, at, rows);
        }
        if (i + 2 <= count) {
            addTwo(weights[w + i * gap], weights[w + (i + 1) * gap], x, i * stride, stride, z, at, rows);
            i += 2;
        }
        if (i < count) {
            addOne(weights[w + i * gap], x, i * stride, z, at, rows);
        }
    }

    /** As many sources in a single loop as there is one for; a loop costs as much as some rows. Returns how many. */
    private static int begin(
            double[] weights, int w, int gap, double addend, double[] x, int count, double[] z, int at, int stride, int rows) {
        if (count >= 8) {
            setEight(weights, w, gap, addend, x, stride, z, at, rows);
            return 8;
        }
        if (count >= 4) {
            setFour(weights, w, gap, addend, x, stride, z, at, rows);
            return 4;
        }
        if (count >= 2) {
            setTwo(addend, weights[w], weights[w + gap], x, stride, z, at, rows);
            return 2;
        }
        setOne(addend, weights[w], x, z, at, rows);
        return 1;
    }

    private static void setOne(double addend, double weight, double[] x, double[] z, int at, int rows) {
        for (int r = 0; r < rows; r++) {
            z[at + r] = addend + weight * x[r];
        }
    }

    private static void setTwo(double addend, double w0, double w1, double[] x, int stride, double[] z, int at, int rows) {
        for (int r = 0; r < rows; r++) {
            z[at + r] = addend + (w0 * x[r] + w1 * x[stride + r]);
        }
    }

    private static void setFour(
            double[] weights, int w, int gap, double addend, double[] x, int stride, double[] z, int at, int rows) {
        double w0 = weights[w];
        double w1 = weights[w + gap];
        double w2 = weights[w + 2 * gap];
        double w3 = weights[w + 3 * gap];
        int x2 = 2 * stride;
        int x3 = 3 * stride;
        for (int r = 0; r < rows; r++) {
            z[at + r] = addend + ((w0 * x[r] + w1 * x[stride + r]) + (w2 * x[x2 + r] + w3 * x[x3 + r]));
        }
    }

    private static void setEight(
            double[] weights, int w, int gap, double addend, double[] x, int stride, double[] z, int at, int rows) {
        double w0 = weights[w];
        double w1 = weights[w + gap];
        double w2 = weights[w + 2 * gap];
        double w3 = weights[w + 3 * gap];
        double w4 = weights[w + 4 * gap];
        double w5 = weights[w + 5 * gap];
        double w6 = weights[w + 6 * gap];
        double w7 = weights[w + 7 * gap];
        int x2 = 2 * stride;
        int x3 = 3 * stride;
        int x4 = 4 * stride;
        int x5 = 5 * stride;
        int x6 = 6 * stride;
        int x7 = 7 * stride;
        for (int r = 0; r < rows; r++) {
            z[at + r] = addend
                    + (((w0 * x[r] + w1 * x[stride + r]) + (w2 * x[x2 + r] + w3 * x[x3 + r]))
                            + ((w4 * x[x4 + r] + w5 * x[x5 + r]) + (w6 * x[x6 + r] + w7 * x[x7 + r])));
        }
    }

    private static void addOne(double weight, double[] x, int from, double[] z, int at, int rows) {
        for (int r = 0; r < rows; r++) {
            z[at + r] += weight * x[from + r];
        }
    }

    private static void addTwo(double w0, double w1, double[] x, int from, int stride, double[] z, int at, int rows) {
        int x1 = from + stride;
        for (int r = 0; r < rows; r++) {
            z[at + r] += w0 * x[from + r] + w1 * x[x1 + r];
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

    /** Adds, for each weight of two neurons, the sum over the rows of delta times input; their weights follow each other. */
    static void addProductsOfTwo(
            double[] deltas, int d, double[] x, int inputs, double[] sums, int w, int stride, int rows) {
        int i = 0;
        for (; i + 4 <= inputs; i += 4) {
            addTwoByFour(deltas, d, d + stride, x, i * stride, stride, rows, sums, w + i, w + inputs + i);
        }
        if (i + 2 <= inputs) {
            addTwoByTwo(deltas, d, d + stride, x, i * stride, stride, rows, sums, w + i, w + inputs + i);
            i += 2;
        }
        if (i < inputs) {
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

    private static void addTwoByTwo(
            double[] deltas, int d, int e, double[] x, int x0, int stride, int rows, double[] sums, int w, int v) {
        int x1 = x0 + stride;
        double first0 = 0;
        double first1 = 0;
        double second0 = 0;
        double second1 = 0;
        for (int r = 0; r < rows; r++) {
            double first = deltas[d + r];
            double second = deltas[e + r];
            first0 += first * x[x0 + r];
            first1 += first * x[x1 + r];
            second0 += second * x[x0 + r];
            second1 += second * x[x1 + r];
        }
        sums[w] += first0;
        sums[w + 1] += first1;
        sums[v] += second0;
        sums[v + 1] += second1;
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
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int r = 0;
        for (; r + 3 < rows; r += 4) {
            sum0 += deltas[d + r] * x[from + r];
            sum1 += deltas[d + r + 1] * x[from + r + 1];
            sum2 += deltas[d + r + 2] * x[from + r + 2];
            sum3 += deltas[d + r + 3] * x[from + r + 3];
        }
        for (; r < rows; r++) {
            sum0 += deltas[d + r] * x[from + r];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /** The sum of the numbers of one neuron. */
    static double sum(double[] values, int from, int rows) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int r = 0;
        for (; r + 3 < rows; r += 4) {
            sum0 += values[from + r];
            sum1 += values[from + r + 1];
            sum2 += values[from + r + 2];
            sum3 += values[from + r + 3];
        }
        for (; r < rows; r++) {
            sum0 += values[from + r];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
