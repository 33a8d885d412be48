package neuronlab.model.classification;

import java.util.Arrays;
import neuronlab.model.data.Table;

/**
 * The mean gradient of the cross-entropy over some rows of a data set, found in one pass.
 *
 * <p>By the chain rule ∂loss/∂W[c][j] = mean(dᶜ·xⱼ) and ∂loss/∂b[c] = mean(dᶜ), where dᶜ is the derivative by the logit
 * of class c. Mutable and reused, so that measuring allocates nothing.
 */
final class BatchGradient {
    private static final int TOGETHER = 4;

    final double[] ofWeights;
    final double[] ofBiases;

    private final Table data;
    private final double[][] derivatives;
    private final int[] starts = new int[TOGETHER];

    BatchGradient(Table data) {
        this.data = data;
        this.ofWeights = new double[data.classes() * data.features()];
        this.ofBiases = new double[data.classes()];
        this.derivatives = new double[TOGETHER][data.classes()];
    }

    /** Measures a model on the rows that stand in {@code order} from {@code from} (inclusive) to {@code to}. */
    void measure(double[] weights, double[] biases, int[] order, int from, int to) {
        Arrays.fill(ofWeights, 0);
        Arrays.fill(ofBiases, 0);
        int i = from;
        for (; i + TOGETHER <= to; i += TOGETHER) {
            answerFour(weights, biases, order, i);
            addFour();
        }
        for (; i < to; i++) {
            answerOne(weights, biases, order[i]);
            addOne();
        }
        divideBy(to - from);
    }

    /** Finds the derivatives by the logits of four rows. */
    private void answerFour(double[] weights, double[] biases, int[] order, int first) {
        for (int k = 0; k < TOGETHER; k++) {
            starts[k] = data.inputIndex(order[first + k]);
        }
        Logits.intoFour(weights, biases, data.inputArray(), starts, derivatives);
        for (int k = 0; k < TOGETHER; k++) {
            CrossEntropy.gradientInto(derivatives[k], label(order[first + k]), derivatives[k]);
        }
    }

    private void answerOne(double[] weights, double[] biases, int row) {
        starts[0] = data.inputIndex(row);
        Logits.into(weights, biases, data.inputArray(), starts[0], derivatives[0]);
        CrossEntropy.gradientInto(derivatives[0], label(row), derivatives[0]);
    }

    private int label(int row) {
        return (int) data.targetArray()[row];
    }

    /** Four rows at a time, so that each sum is read and written once for all four. */
    private void addFour() {
        double[] x = data.inputArray();
        int n = data.features();
        for (int label = 0, w = 0; label < ofBiases.length; label++, w += n) {
            double d0 = derivatives[0][label];
            double d1 = derivatives[1][label];
            double d2 = derivatives[2][label];
            double d3 = derivatives[3][label];
            addProducts(x, w, n, d0, d1, d2, d3);
            ofBiases[label] += (d0 + d1) + (d2 + d3);
        }
    }

    private void addProducts(double[] x, int w, int n, double d0, double d1, double d2, double d3) {
        double[] sums = ofWeights;
        int a = starts[0];
        int b = starts[1];
        int c = starts[2];
        int d = starts[3];
        for (int j = 0; j < n; j++) {
            sums[w + j] += (d0 * x[a + j] + d1 * x[b + j]) + (d2 * x[c + j] + d3 * x[d + j]);
        }
    }

    private void addOne() {
        double[] x = data.inputArray();
        int n = data.features();
        int a = starts[0];
        for (int label = 0, w = 0; label < ofBiases.length; label++, w += n) {
            double derivative = derivatives[0][label];
            for (int j = 0; j < n; j++) {
                ofWeights[w + j] += derivative * x[a + j];
            }
            ofBiases[label] += derivative;
        }
    }

    private void divideBy(int rows) {
        for (int i = 0; i < ofWeights.length; i++) {
            ofWeights[i] /= rows;
        }
        for (int i = 0; i < ofBiases.length; i++) {
            ofBiases[i] /= rows;
        }
    }
}
