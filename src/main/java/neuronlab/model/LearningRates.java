package neuronlab.model;

/**
 * How far gradient descent moves along each derivative: a rate for every weight and one for the bias.
 *
 * <p>Separate rates, because features that are not scaled need rates of very different sizes. Immutable; rates are
 * finite and not negative; a rate of 0 holds its parameter still.
 */
public final class LearningRates {
    private final Parameters rates;

    /**
     * Copies of these rates.
     *
     * @param weights one rate for each weight, at least one
     * @throws IllegalArgumentException if there is no weight's rate, or a rate is negative, infinite or NaN
     */
    public LearningRates(double[] weights, double bias) {
        this.rates = new Parameters(weights, bias);
        if (rates.hasNegative()) {
            throw new IllegalArgumentException("A learning rate is never negative: " + rates);
        }
    }

    /** How many weights there are rates for. */
    public int features() {
        return rates.features();
    }

    /**
     * The rate of one weight.
     *
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double weight(int feature) {
        return rates.weight(feature);
    }

    /** The rate of the bias. */
    public double bias() {
        return rates.bias();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningRates that && rates.equals(that.rates);
    }

    @Override
    public int hashCode() {
        return rates.hashCode();
    }

    @Override
    public String toString() {
        return "LearningRates" + rates;
    }
}
