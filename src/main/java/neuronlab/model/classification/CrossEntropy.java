package neuronlab.model.classification;

import neuronlab.model.Softmax;
import neuronlab.model.data.RowOrder;
import neuronlab.model.data.Table;

/**
 * The loss of a classifier: −ln of the probability that it gives to the right class, and its derivative.
 *
 * <p>With logits z, p = softmax(z) and the right class k: loss = −ln pₖ = ln Σⱼ exp(zⱼ) − zₖ, and ∂loss/∂zᵢ = pᵢ − [i =
 * k]. It is computed from the logits and with the largest of them, m, taken out, m − zₖ + ln Σⱼ exp(zⱼ − m): nothing
 * overflows, and a hopeless answer has a large loss instead of an infinite one.
 */
public final class CrossEntropy {
    private CrossEntropy() {}

    /**
     * The loss of one answer, 0 or more.
     *
     * @param logits one a class, finite
     * @param label the right class
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public static double of(double[] logits, int label) {
        int best = Logits.indexOfLargest(logits);
        double others = 0;
        for (int i = 0; i < logits.length; i++) {
            if (i != best) {
                others += Math.exp(logits[i] - logits[best]);
            }
        }
        // The largest adds exp(0) = 1; log1p keeps the digits that 1 + others would lose.
        return (logits[best] - logits[label]) + Math.log1p(others);
    }

    /**
     * The derivatives of {@link #of(double[], int)} by the logits: the probabilities, less 1 at the right class.
     *
     * @param logits one a class, none of them NaN
     * @param label the right class
     * @param derivatives one place a class, written to; may be the same array as the logits
     * @throws IllegalArgumentException if the lengths differ or a logit is NaN
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public static void gradientInto(double[] logits, int label, double[] derivatives) {
        Softmax.into(logits, derivatives);
        derivatives[label] -= 1;
    }

    /**
     * The mean loss of a classifier over a data set: 0 or more; infinite or NaN if a logit is.
     *
     * @throws IllegalArgumentException if classifier and data differ in their counts of features or classes
     */
    public static double of(SoftmaxRegression model, Table data) {
        model.requireShapeOf(data);
        return mean(
                model.parameters().weightArray(),
                model.parameters().biasArray(),
                data,
                new double[model.classes()]);
    }

    /** The mean loss of a model that is known to fit; the logits are a place to work in, so that nothing is allocated. */
    static double mean(double[] weights, double[] biases, Table data, double[] logits) {
        double sum = 0;
        for (int row = 0; row < data.rows(); row++) {
            Logits.into(weights, biases, data.inputArray(), data.inputIndex(row), logits);
            sum += of(logits, data.label(row));
        }
        return sum / data.rows();
    }

    /**
     * The derivatives of {@link #of(SoftmaxRegression, Table)}.
     *
     * @throws IllegalArgumentException if classifier and data differ in their counts of features or classes, or the
     *     numbers are too large for the derivatives to be finite
     */
    public static SoftmaxGradient gradient(SoftmaxRegression model, Table data) {
        model.requireShapeOf(data);
        BatchGradient batch = new BatchGradient(data);
        int[] rows = RowOrder.natural(data.rows());
        batch.measure(
                model.parameters().weightArray(), model.parameters().biasArray(), rows, 0, rows.length);
        return new SoftmaxGradient(data.features(), batch.ofWeights, batch.ofBiases);
    }
}
