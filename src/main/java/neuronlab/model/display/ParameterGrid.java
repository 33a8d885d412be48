package neuronlab.model.display;

import neuronlab.model.Range;

/**
 * Which values a slider of a parameter has.
 *
 * @param range from the lowest to the highest
 * @param step the distance from one value to the next
 * @param decimals how many digits after the point are shown
 */
public record ParameterGrid(Range range, double step, int decimals) {
    private static final double FEWEST_STEPS = 200;

    /** The grid of a range with at least {@value #FEWEST_STEPS} steps of 1, 2 or 5 times a power of ten. */
    public static ParameterGrid of(Range range) {
        double step = NiceNumbers.stepFrom(range.length() / FEWEST_STEPS / 2.5);
        return new ParameterGrid(range, step, NiceNumbers.decimals(step));
    }

    /** The grid from −size to size, both widened to a round number. */
    static ParameterGrid upTo(double size) {
        double end = NiceNumbers.oneDigitAbove(size);
        return of(new Range(-end, end));
    }
}
