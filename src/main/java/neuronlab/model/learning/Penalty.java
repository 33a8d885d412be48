package neuronlab.model.learning;

/**
 * A price on large weights that is added to the loss, Σ (l1·|w| + l2·w²) over all weights; biases are free. The first
 * part pulls small weights to 0, the second keeps large ones from growing.
 *
 * @param l1 the price of |w|, finite and not negative
 * @param l2 the price of w², finite and not negative
 */
public record Penalty(double l1, double l2) {
    /** No price. */
    public static final Penalty NONE = new Penalty(0, 0);

    /**
     * Checks the prices.
     *
     * @throws IllegalArgumentException if one is negative, infinite or NaN
     */
    public Penalty {
        if (!(l1 >= 0 && l2 >= 0) || Double.isInfinite(l1 + l2)) {
            throw new IllegalArgumentException("A penalty is finite and never negative: %s and %s".formatted(l1, l2));
        }
    }

    /** What a weight costs. */
    public double value(double weight) {
        return l1 * Math.abs(weight) + l2 * weight * weight;
    }

    /** The derivative of that; at 0, where l1 has none, 0. */
    public double derivative(double weight) {
        return l1 * Math.signum(weight) + 2 * l2 * weight;
    }

    /** Whether anything costs anything. */
    boolean isFree() {
        return l1 == 0 && l2 == 0;
    }
}
