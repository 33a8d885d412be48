package neuronlab.model;

import neuronlab.model.data.Table;
/**
 * The loss of the lessons, mean((prediction − target)²), and its derivative.
 *
 * <p>With e = prediction − target, over the rows of the data: loss = mean(e²), ∂loss/∂wⱼ = 2·mean(e·xⱼ) and ∂loss/∂b =
 * 2·mean(e).
 */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    /**
     * The loss of a neuron on a data set: 0 or more, in squared units of the target; infinite or NaN if the numbers are
     * too large for the sum of the squares.
     *
     * @throws IllegalArgumentException if neuron and data differ in their count of features
     */
    public static double of(LinearNeuron neuron, Table data) {
        return ErrorMeans.of(neuron, data).ofSquare;
    }

    /**
     * The derivative of {@link #of}, its factor 2 included.
     *
     * @throws IllegalArgumentException if neuron and data differ in their count of features, or the numbers are too
     *     large for the derivative to be finite
     */
    public static Gradient gradient(LinearNeuron neuron, Table data) {
        ErrorMeans means = ErrorMeans.of(neuron, data);
        double[] weights = new double[neuron.features()];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = 2 * means.ofErrorTimesInput[j];
        }
        return new Gradient(weights, 2 * means.ofError);
    }
}
