package neuronlab.lesson.shared.training;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a series of numbers turns round, where it changes its sign, and where it dips.
 *
 * @param values the series; only read
 */
public record Turns(double[] values) {
    /** A turn counts if the series has gone back by this part of all that it covers. */
    private static final double LEAST_PART = 0.04;

    /** The highest place, by its index, if the series rises to it and falls from it. */
    public Optional<Integer> peak() {
        return turn(1);
    }

    /** The lowest place, by its index, if the series falls to it and rises from it. */
    public Optional<Integer> trough() {
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
    public Optional<Integer> signChange() {
        for (int index = 1; index < values.length; index++) {
            if (values[index - 1] * values[index] < 0 || values[index] == 0 && values[index - 1] != 0) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /**
     * The place, by its index, where the series has fallen farthest below a height that it had reached, although another
     * one got better meanwhile.
     *
     * @param falling the other one, which is better the lower it is; as long as the series
     * @param least how far it has to fall to be worth a word
     */
    public Optional<Integer> dipWhileFalls(double[] falling, double least) {
        int high = 0;
        int deepest = -1;
        double depth = 0;
        for (int index = 1; index < values.length; index++) {
            double below = values[high] - values[index];
            if (below > depth && falling[index] < falling[high]) {
                deepest = index;
                depth = below;
            }
            high = below > 0 ? high : index;
        }
        return depth < least || deepest < 0 ? Optional.empty() : Optional.of(deepest);
    }

    /** The first place that is below a bound, by its index, if the series began at it or above. */
    public Optional<Integer> fallsBelow(double bound) {
        return values.length == 0 || values[0] < bound
                ? Optional.empty()
                : IntStream.range(0, values.length).filter(index -> values[index] < bound).boxed().findFirst();
    }

    /** The first place that reaches a height, by its index. */
    public Optional<Integer> reaches(double height) {
        return IntStream.range(0, values.length).filter(index -> values[index] >= height).boxed().findFirst();
    }
}
