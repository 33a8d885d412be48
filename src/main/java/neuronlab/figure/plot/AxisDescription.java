package neuronlab.figure.plot;

import java.util.Objects;

/**
 * What an axis shows.
 *
 * @param title the quantity with its unit, as the reader sees it; empty for none
 * @param scale the range and how values lie in it
 * @param ticks which values are labelled
 */
public record AxisDescription(String title, AxisScale scale, TickRule ticks) {

    /** Which values of an axis are labelled. */
    public enum TickRule {
        /** Round values, as many as fit. */
        ROUND,
        /** Round values that are whole numbers, for things that are counted. */
        COUNTED,
        /** Both ends with their own values, and between them round ones. */
        ENDS
    }

    /** Checks that nothing is missing. */
    public AxisDescription {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(ticks, "ticks");
    }

    /** An axis with round values. */
    public AxisDescription(String title, AxisScale scale) {
        this(title, scale, TickRule.ROUND);
    }

    /** An axis with evenly spaced, round values. */
    public static AxisDescription linear(String title, double lower, double upper) {
        return new AxisDescription(title, new AxisScale.Linear(lower, upper));
    }

    /** An axis of what is counted, with whole values. */
    public static AxisDescription counted(String title, double lower, double upper) {
        return new AxisDescription(title, new AxisScale.Linear(lower, upper), TickRule.COUNTED);
    }
}
