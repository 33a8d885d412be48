package neuronlab.model.classification;

/**
 * How a classifier is trained.
 *
 * @param learningRate how far a step moves along the mean gradient, finite and not negative
 * @param batchSize how many rows a step looks at, at least one; as many as there are, or more, means all of them
 * @param seed where the shuffling of the rows begins: the same seed, the same training
 */
public record DescentSettings(double learningRate, int batchSize, long seed) {
    private static final int ALL_ROWS = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException if the rate is negative, infinite or NaN, or the batch has no row */
    public DescentSettings {
        if (!(learningRate >= 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("A learning rate is finite and never negative: " + learningRate);
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch needs at least one row, not " + batchSize);
        }
    }

    /**
     * Every step looks at all rows; nothing is shuffled.
     *
     * @throws IllegalArgumentException if the rate is negative, infinite or NaN
     */
    public static DescentSettings fullBatch(double learningRate) {
        return new DescentSettings(learningRate, ALL_ROWS, 0);
    }

    /**
     * The same but for the learning rate.
     *
     * @throws IllegalArgumentException if the rate is negative, infinite or NaN
     */
    public DescentSettings withLearningRate(double rate) {
        return new DescentSettings(rate, batchSize, seed);
    }
}
