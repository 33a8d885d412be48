package neuronlab.model.learning;

import java.util.Arrays;

/**
 * How far a step goes along each derivative: one rate for all parameters, or one for each.
 *
 * <p>Separate rates, because features that are not scaled need rates of very different sizes. Immutable; rates are
 * finite and not negative; a rate of 0 holds its parameter still.
 */
public final class LearningRates {
    /** A single number if it is for all. */
    private final double[] rates;
    private final boolean shared;

    private LearningRates(double[] rates, boolean shared) {
        this.rates = rates;
        this.shared = shared;
        for (double rate : rates) {
            if (!(rate >= 0) || Double.isInfinite(rate)) {
                throw new IllegalArgumentException("A learning rate is finite and never negative: " + rate);
            }
        }
    }

    /**
     * One rate for all parameters.
     *
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public static LearningRates same(double rate) {
        return new LearningRates(new double[] {rate}, true);
    }

    /**
     * A rate for each parameter, in the order of the network's parameters: for a linear neuron those of w₁ … wₙ, then
     * that of b.
     *
     * @throws IllegalArgumentException if one is negative, infinite or NaN, or there is none
     */
    public static LearningRates each(double... rates) {
        if (rates.length == 0) {
            throw new IllegalArgumentException("At least one learning rate is needed");
        }
        return new LearningRates(rates.clone(), false);
    }

    /** Whether one rate is for all parameters. */
    public boolean isShared() {
        return shared;
    }

    /**
     * The rate of a parameter.
     *
     * @throws IndexOutOfBoundsException if the rates are separate and there is none for it
     */
    public double rate(int parameter) {
        return shared ? rates[0] : rates[parameter];
    }

    /** How many rates there are: one if it is shared. */
    public int count() {
        return rates.length;
    }

    /** All rates times the same factor: half of them, say. */
    public LearningRates times(double factor) {
        return new LearningRates(Arrays.stream(rates).map(rate -> rate * factor).toArray(), shared);
    }

    /**
     * The rates, one for each of so many parameters, in a new array.
     *
     * @throws IndexOutOfBoundsException if the rates are separate and there are fewer
     */
    public double[] expandedTo(int parameters) {
        double[] all = new double[parameters];
        Arrays.setAll(all, this::rate);
        return all;
    }

    /** @throws IllegalArgumentException if they are separate rates for more or fewer parameters */
    void requireFor(int parameters) {
        if (!shared && rates.length != parameters) {
            throw new IllegalArgumentException(
                    "There are rates for %d parameters, the network has %d".formatted(rates.length, parameters));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningRates that && shared == that.shared && Arrays.equals(rates, that.rates);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rates) + Boolean.hashCode(shared);
    }

    @Override
    public String toString() {
        return "LearningRates" + Arrays.toString(rates);
    }
}
