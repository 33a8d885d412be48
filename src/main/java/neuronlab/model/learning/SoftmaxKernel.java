package neuronlab.model.learning;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;

/**
 * Softmax regression and its cross-entropy.
 *
 * <p>By the chain rule ∂loss/∂W[c][j] = mean(dᶜ·xⱼ) and ∂loss/∂b[c] = mean(dᶜ), where dᶜ is the derivative by the logit
 * of class c. Four rows go together, so that their sums do not wait for each other and what is shared is read once; their
 * products are added in pairs, and each sum of them in the order of the rows.
 */
final class SoftmaxKernel extends Kernel {
    private static final int TOGETHER = 4;
    /** With fewer, the loops over the inputs are too short for wide registers. */
    private static final int MANY_FEATURES = 24;

    private final Loss.CrossEntropy loss = new Loss.CrossEntropy();
    private final double[] inputs;
    private final int[] labels;
    private final int features;
    private final int classes;
    /** Where the biases begin among the parameters. */
    private final int biases;
    private final double[][] logits;
    private final int[] starts = new int[TOGETHER];
    /** Null where the inputs are few, or hardly ever 0. */
    private final NonZeroInputs nonZero;
    /** Null where the inputs are few. */
    private final RowProducts products;

    SoftmaxKernel(Network network, Loss loss, Penalty penalty, Table data) {
        super(network, loss, penalty);
        inputs = data.inputArray();
        labels = labelsOf(data);
        features = data.features();
        classes = data.classes();
        biases = features * classes;
        logits = new double[TOGETHER][classes];
        boolean many = features >= MANY_FEATURES;
        nonZero = many ? NonZeroInputs.of(data, classes) : null;
        products = many ? new RowProducts(features, classes) : null;
    }

    static int[] labelsOf(Table data) {
        int[] labels = new int[data.rows()];
        Arrays.setAll(labels, data::label);
        return labels;
    }

    /** It does not: that would take a logarithm a row. */
    @Override
    boolean findsLoss() {
        return false;
    }

    @Override
    boolean slopesAreBounded() {
        return !penalised;
    }

    @Override
    double loss(double[] parameters) {
        double sum = 0;
        for (int row = 0; row < labels.length; row++) {
            answer(parameters, row * features, logits[0]);
            sum += loss.value(logits[0], labels[row]);
        }
        return sum / labels.length;
    }

    @Override
    double lossSlopes(double[] parameters, int[] order, int from, int to, double[] slopes) {
        Arrays.fill(slopes, 0);
        if (nonZero != null) {
            nonZero.turn(parameters);
        }
        int i = from;
        for (; i + TOGETHER <= to; i += TOGETHER) {
            find(order, i);
            answerFour(parameters, order, i);
            derive(order, i);
            addFour(slopes);
        }
        if (products != null) {
            products.moveInto(slopes);
        }
        for (; i < to; i++) {
            starts[0] = order[i] * features;
            answer(parameters, starts[0], logits[0]);
            loss.derivativeInto(logits[0], labels[order[i]], logits[0]);
            addOne(slopes);
        }
        divide(slopes, to - from);
        return Double.NaN;
    }

    private void find(int[] order, int first) {
        for (int k = 0; k < TOGETHER; k++) {
            starts[k] = order[first + k] * features;
        }
    }

    /** Turns the logits of four rows into the derivatives by them. */
    private void derive(int[] order, int first) {
        for (int k = 0; k < TOGETHER; k++) {
            loss.derivativeInto(logits[k], labels[order[first + k]], logits[k]);
        }
    }

    /** Writes the logits b + W·x of one row. */
    private void answer(double[] parameters, int start, double[] target) {
        for (int label = 0, w = 0; label < classes; label++, w += features) {
            double sum = parameters[biases + label];
            for (int j = 0; j < features; j++) {
                sum += parameters[w + j] * inputs[start + j];
            }
            target[label] = sum;
        }
    }

    /** Writes the logits of four rows, from those of their inputs that are not 0 if that is less work. */
    private void answerFour(double[] parameters, int[] order, int first) {
        if (nonZero == null) {
            answerFourFromAll(parameters);
            return;
        }
        for (int k = 0; k < TOGETHER; k++) {
            nonZero.weigh(order[first + k], parameters, biases, logits[k]);
        }
    }

    private void answerFourFromAll(double[] parameters) {
        double[] x = inputs;
        int a = starts[0];
        int b = starts[1];
        int c = starts[2];
        int d = starts[3];
        for (int label = 0, w = 0; label < classes; label++, w += features) {
            double sumA = parameters[biases + label];
            double sumB = sumA;
            double sumC = sumA;
            double sumD = sumA;
            for (int j = 0; j < features; j++) {
                double weight = parameters[w + j];
                sumA += weight * x[a + j];
                sumB += weight * x[b + j];
                sumC += weight * x[c + j];
                sumD += weight * x[d + j];
            }
            logits[0][label] = sumA;
            logits[1][label] = sumB;
            logits[2][label] = sumC;
            logits[3][label] = sumD;
        }
    }

    private void addFour(double[] slopes) {
        if (products == null) {
            addProducts(slopes);
        } else {
            products.addFour(inputs, starts, logits);
        }
        for (int label = 0; label < classes; label++) {
            slopes[biases + label] += (logits[0][label] + logits[1][label]) + (logits[2][label] + logits[3][label]);
        }
    }

    private void addProducts(double[] slopes) {
        for (int label = 0, w = 0; label < classes; label++, w += features) {
            addProducts(slopes, w, logits[0][label], logits[1][label], logits[2][label], logits[3][label]);
        }
    }

    private void addProducts(double[] slopes, int w, double d0, double d1, double d2, double d3) {
        double[] x = inputs;
        int n = features;
        int a = starts[0];
        int b = starts[1];
        int c = starts[2];
        int d = starts[3];
        for (int j = 0; j < n; j++) {
            slopes[w + j] += (d0 * x[a + j] + d1 * x[b + j]) + (d2 * x[c + j] + d3 * x[d + j]);
        }
    }

    private void addOne(double[] slopes) {
        double[] x = inputs;
        int a = starts[0];
        for (int label = 0, w = 0; label < classes; label++, w += features) {
            double derivative = logits[0][label];
            for (int j = 0; j < features; j++) {
                slopes[w + j] += derivative * x[a + j];
            }
            slopes[biases + label] += derivative;
        }
    }
}
