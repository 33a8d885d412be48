package neuronlab.lesson.shared.neuron;

import java.util.Optional;

/**
 * Where a series of numbers turns round, and where it changes its sign.
 *
 * @param values the series; only read
 */
record Turns(double[] values) {
    /** A turn counts if the series has gone back by this part of all that it covers. */
    private static final double LEAST_PART = 0.04;

    /** The highest place, by its index, if the series rises to it and falls from it. */
    Optional<Integer> peak() {
        return turn(1);
    }

    /** The lowest place, by its index, if the series falls to it and rises from it. */
    Optional<Integer> trough() {
        return turn(-1);
    }

    private Optional<Integer> turn(int sign) {
        if (values.length == 0) {
            return Optional.empty();
        }
        int top = 0;
        int bottom = 0;
        for (int index = 1; index < values.length; index++) {
            top = sign * values[index] > sign * values[top] ? index : top;
            bottom = sign * values[index] < sign * values[bottom] ? index : bottom;
        }
        double least = LEAST_PART * Math.abs(values[top] - values[bottom]);
        double rise = sign * (values[top] - values[0]);
        double fall = sign * (values[top] - values[values.length - 1]);
        return rise > least && fall > least ? Optional.of(top) : Optional.empty();
    }

    /** The first place on the other side of zero; a start at zero is on no side. */
    Optional<Integer> signChange() {
        for (int index = 1; index < values.length; index++) {
            if (values[index - 1] * values[index] < 0 || values[index] == 0 && values[index - 1] != 0) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
