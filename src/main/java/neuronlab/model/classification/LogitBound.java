package neuronlab.model.classification;

/**
 * Tells whether a model can be computed with on a data set, without a pass over the data: no logit is larger than
 * (features · largest weight · largest input + largest bias), no loss larger than twice that plus ln(classes).
 *
 * @param rows how many losses are summed
 * @param features how many products a logit sums
 * @param largestInput the largest input without its sign
 */
record LogitBound(int rows, int features, double largestInput) {
    static LogitBound of(LabelledDataSet data) {
        return new LogitBound(data.rows(), data.features(), largest(data.inputArray()));
    }

    /** Whether the sum of all losses is sure to be finite; then so is every number on the way to it. */
    boolean holds(double[] weights, double[] biases) {
        double largestLogit = features * largest(weights) * largestInput + largest(biases);
        // The factor leaves room for ln(classes) and for rounding.
        return Double.isFinite(4 * (double) rows * largestLogit) && Double.isFinite(largest(weights));
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
