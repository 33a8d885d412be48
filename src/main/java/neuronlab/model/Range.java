package neuronlab.model;

/**
 * The numbers from a lower to an upper end, both included.
 *
 * @param lower the lower end, finite
 * @param upper the upper end, finite and above the lower
 */
public record Range(double lower, double upper) {
    /** @throws IllegalArgumentException if an end is not finite, or the lower is not below the upper */
    public Range {
        if (!Double.isFinite(upper - lower) || !(lower < upper)) {
            throw new IllegalArgumentException("Not a range: %s to %s".formatted(lower, upper));
        }
    }

    /** Whether a number lies in the range, its ends included; NaN never does. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * The middle of one of so many equal parts.
     *
     * @param part which one, from 0 for the lowest
     */
    public double middle(int part, int parts) {
        return lower + (part + 0.5) * length() / parts;
    }

    /** The upper end minus the lower. */
    public double length() {
        return upper - lower;
    }
}
