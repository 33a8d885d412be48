package neuronlab.figure.errorlog;

import java.util.stream.LongStream;

/** Errors of steps, the oldest first: of consecutive ones, or of those of a long training that were kept. Immutable. */
public final class ErrorSeries {
    /** No errors. */
    public static final ErrorSeries EMPTY = new ErrorSeries(0);

    private final long[] steps;
    private final double[] errors;
    private double largest;
    private double leastAboveZero = Double.POSITIVE_INFINITY;

    /**
     * The errors of the steps from {@code firstStep} on; the array is copied.
     *
     * @throws IllegalArgumentException if an error is negative, infinite or NaN
     */
    public ErrorSeries(long firstStep, double... errors) {
        this(LongStream.range(firstStep, firstStep + errors.length).toArray(), errors);
    }

    /**
     * The errors of some steps; the arrays are copied.
     *
     * @throws IllegalArgumentException if there are not as many errors as steps, the steps do not ascend, or an error is
     *     negative, infinite or NaN
     */
    public ErrorSeries(long[] steps, double[] errors) {
        if (steps.length != errors.length) {
            throw new IllegalArgumentException("%d errors of %d steps".formatted(errors.length, steps.length));
        }
        this.steps = steps.clone();
        this.errors = errors.clone();
        for (int index = 0; index < errors.length; index++) {
            check(index);
            largest = Math.max(largest, errors[index]);
            leastAboveZero = errors[index] > 0 ? Math.min(leastAboveZero, errors[index]) : leastAboveZero;
        }
    }

    private void check(int index) {
        if (!(errors[index] >= 0 && Double.isFinite(errors[index]))) {
            throw new IllegalArgumentException(
                    "An error log holds finite errors from 0 up, not %s at step %d".formatted(errors[index], steps[index]));
        }
        if (index > 0 && steps[index] <= steps[index - 1]) {
            throw new IllegalArgumentException(
                    "Steps ascend, but %d comes after %d".formatted(steps[index], steps[index - 1]));
        }
    }

    /** How many errors there are. */
    public int size() {
        return errors.length;
    }

    /** The error at an index. */
    public double error(int index) {
        return errors[index];
    }

    /** The step of an index. */
    public long step(int index) {
        return steps[index];
    }

    /** The largest error, or 0 if there is none. */
    public double largest() {
        return largest;
    }

    /** The least error above 0, or infinity if there is none. */
    public double leastAboveZero() {
        return leastAboveZero;
    }
}
