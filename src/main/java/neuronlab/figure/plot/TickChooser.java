package neuronlab.figure.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.plot.AxisDescription.TickRule;

/** Chooses as many ticks for an axis as can be labelled without one label touching the next. */
final class TickChooser {
    private static final int MOST_DECIMALS = 9;
    private static final int DIGITS = 3;
    /** If one number of an axis is written as a power of ten, all are: 1.2 × 10⁷ beside 0.9 × 10⁷. */
    private static final double TOO_LONG = 1e7;
    private static final double WHOLE_FROM = 10;
    private static final double NEARLY_WHOLE = 1e-6;

    private final Numbers numbers;
    private final int most;
    private final ToDoubleFunction<String> room;

    /**
     * @param most how many ticks there may be at all
     * @param room the length in pixels that a label needs along the axis, with the gap to the next
     */
    TickChooser(Numbers numbers, int most, ToDoubleFunction<String> room) {
        this.numbers = numbers;
        this.most = most;
        this.room = room;
    }

    /** The ticks of an axis that is so many pixels long, in ascending order. */
    List<Tick> choose(AxisDescription axis, double length) {
        boolean ends = axis.ticks() == TickRule.ENDS;
        for (List<Double> values : RoundValues.of(axis.scale(), axis.ticks(), ends ? most - 2 : most)) {
            List<Tick> ticks = label(axis.scale(), values);
            List<Tick> all = ends ? withEnds(axis.scale(), ticks, length) : ticks;
            if (fit(all, length)) {
                return all;
            }
        }
        return List.of();
    }

    private List<Tick> label(AxisScale scale, List<Double> values) {
        int common = values.stream().mapToInt(TickChooser::decimals).max().orElse(0);
        boolean alike = scale instanceof AxisScale.Linear;
        boolean tooLong = values.stream().anyMatch(value -> !fits(value, common));
        return values.stream()
                .map(value -> tick(scale, value, alike ? label(value, common, tooLong) : label(value)))
                .toList();
    }

    private String label(double value) {
        return label(value, decimals(value), !fits(value, decimals(value)));
    }

    private String label(double value, int decimals, boolean asPower) {
        return asPower ? numbers.powerOfTen(value, DIGITS) : numbers.fixed(value, decimals);
    }

    private boolean fits(double value, int decimals) {
        boolean vanishes = value != 0 && Math.abs(value) * Math.pow(10, decimals) < 1 - NEARLY_WHOLE;
        return !vanishes && Math.abs(value) < TOO_LONG;
    }

    private static Tick tick(AxisScale scale, double value, String label) {
        return new Tick(value, scale.fraction(value), label);
    }

    /** An end is seldom a round value: whole, or rounded to a few digits if it is small. */
    private Tick end(AxisScale scale, double value) {
        double size = Math.abs(value);
        boolean whole = size >= WHOLE_FROM || size == 0;
        int decimals = whole ? 0 : DIGITS - 1 - (int) Math.floor(Math.log10(size));
        return tick(scale, value, numbers.upTo(value, decimals));
    }

    private static int decimals(double value) {
        double scaled = value;
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            if (Math.abs(scaled - Math.rint(scaled)) < NEARLY_WHOLE) {
                return decimals;
            }
            scaled *= 10;
        }
        return MOST_DECIMALS;
    }

    private List<Tick> withEnds(AxisScale scale, List<Tick> round, double length) {
        Tick lower = end(scale, scale.lower());
        Tick upper = end(scale, scale.upper());
        Stream<Tick> between =
                round.stream().filter(tick -> apart(lower, tick, length) && apart(tick, upper, length));
        List<Tick> all = new ArrayList<>(Stream.concat(Stream.of(lower, upper), between).toList());
        all.sort(Comparator.comparingDouble(Tick::value));
        return all;
    }

    private boolean fit(List<Tick> ticks, double length) {
        for (int index = 1; index < ticks.size(); index++) {
            if (!apart(ticks.get(index - 1), ticks.get(index), length)) {
                return false;
            }
        }
        return true;
    }

    private boolean apart(Tick one, Tick next, double length) {
        double needed = (room.applyAsDouble(one.label()) + room.applyAsDouble(next.label())) / 2;
        return (next.fraction() - one.fraction()) * length >= needed;
    }
}
