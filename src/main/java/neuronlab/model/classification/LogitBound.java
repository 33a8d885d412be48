package neuronlab.model.classification;

import neuronlab.model.data.Table;
/**
 * Tells whether a model can be computed with on a data set, without a pass over the data: no logit is larger than
 * (features · largest weight · largest input + largest bias), no loss larger than twice that plus ln(classes).
 *
 * <p>The largest weight and bias are looked up only if need be. A derivative of the loss by a logit lies between −1 and
 * 1, so a step moves no bias by more than the learning rate, and no weight by more than that times the largest input.
 */
final class LogitBound {
    private final int rows;
    private final int features;
    private final double largestInput;
    private double largestWeight;
    private double largestBias;

    LogitBound(Table data) {
        this.rows = data.rows();
        this.features = data.features();
        this.largestInput = largest(data.inputArray());
    }

    /** Whether the sum of all losses is sure to be finite; then so is every number on the way to it. */
    boolean holds(double[] weights, double[] biases) {
        largestWeight = largest(weights);
        largestBias = largest(biases);
        return holds();
    }

    /** The same for a model that was reached by one step from the model last asked about. */
    boolean holdsAfterStep(double learningRate, double[] weights, double[] biases) {
        largestWeight += learningRate * largestInput;
        largestBias += learningRate;
        return holds() || holds(weights, biases);
    }

    private boolean holds() {
        double largestLogit = features * largestWeight * largestInput + largestBias;
        // The factor leaves room for ln(classes) and for rounding.
        return Double.isFinite(4 * (double) rows * largestLogit) && Double.isFinite(largestWeight);
    }

    /** The largest without its sign; NaN if one of them is. */
    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
