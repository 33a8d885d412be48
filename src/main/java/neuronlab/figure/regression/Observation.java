package neuronlab.figure.regression;

/**
 * One row of the data: what is known, and the answer that came with it.
 *
 * @param x the feature
 * @param actual the actual value
 */
public record Observation(double x, double actual) {

    /**
     * @throws IllegalArgumentException if a number is not finite
     */
    public Observation {
        if (!Double.isFinite(x) || !Double.isFinite(actual)) {
            throw new IllegalArgumentException("An observation is finite, not (%s, %s)".formatted(x, actual));
        }
    }
}
