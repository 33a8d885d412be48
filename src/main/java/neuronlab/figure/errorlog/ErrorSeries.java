package neuronlab.figure.errorlog;

import java.util.Arrays;

/** Errors of consecutive steps, the oldest first. Immutable. */
public final class ErrorSeries {
    /** No errors. */
    public static final ErrorSeries EMPTY = new ErrorSeries(0);

    private final long firstStep;
    private final double[] errors;

    /**
     * The errors of the steps from {@code firstStep} on; the array is copied.
     *
     * @throws IllegalArgumentException if an error is negative, infinite or NaN
     */
    public ErrorSeries(long firstStep, double... errors) {
        this.firstStep = firstStep;
        this.errors = errors.clone();
        if (!Arrays.stream(errors).allMatch(error -> error >= 0 && Double.isFinite(error))) {
            throw new IllegalArgumentException("An error log holds finite errors from 0 up");
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
        return firstStep + index;
    }

    /** The step of the first error, also when there is none yet. */
    public long firstStep() {
        return firstStep;
    }

    /** The largest error, or 0 if there is none. */
    public double largest() {
        return Arrays.stream(errors).max().orElse(0);
    }
}
