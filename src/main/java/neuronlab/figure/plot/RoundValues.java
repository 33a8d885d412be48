package neuronlab.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.plot.AxisDescription.TickRule;

/** Sets of round values on an axis, from the closest together to the farthest apart. */
final class RoundValues {
    private static final double[] STEPS = {1, 2, 5};
    private static final double[] ONE = {1};
    private static final double FEW_DECADES = 3;
    private static final double ROUNDING = 1e-9;

    private RoundValues() {}

    /** The sets to choose from; none holds more than {@code most} values, the last holds none. */
    static List<List<Double>> of(AxisScale scale, TickRule rule, int most) {
        return switch (scale) {
            case AxisScale.Linear linear -> linear(linear, rule == TickRule.COUNTED ? 1 : 0, most);
            case AxisScale.Logarithmic logarithmic -> logarithmic(logarithmic, most);
        };
    }

    private static List<List<Double>> linear(AxisScale.Linear scale, double leastStep, int most) {
        double span = scale.upper() - scale.lower();
        List<List<Double>> sets = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(span / most));
        for (int power = first; power <= (int) Math.floor(Math.log10(span)); power++) {
            for (double factor : STEPS) {
                step(factor, power)
                        .filter(step -> step >= leastStep)
                        .map(step -> multiples(scale, step, most))
                        .filter(values -> values.size() <= most)
                        .ifPresent(sets::add);
            }
        }
        sets.add(List.of());
        return sets;
    }

    private static Optional<Double> step(double factor, int power) {
        double step = factor * Math.pow(10, power);
        return step > 0 && Double.isFinite(step) ? Optional.of(step) : Optional.empty();
    }

    private static List<Double> multiples(AxisScale scale, double step, int most) {
        double first = Math.ceil(scale.lower() / step - ROUNDING);
        double last = Math.floor(scale.upper() / step + ROUNDING);
        List<Double> values = new ArrayList<>();
        for (double index = first; index <= last && values.size() <= most; index++) {
            values.add(index * step + 0.0);
        }
        return values;
    }

    private static List<List<Double>> logarithmic(AxisScale scale, int most) {
        double decades = Math.log10(scale.upper()) - Math.log10(scale.lower());
        List<List<Double>> sets = new ArrayList<>();
        if (decades <= FEW_DECADES) {
            sets.add(powers(scale, STEPS, 1));
        }
        int least = Math.max(1, (int) (decades / (most + 1)));
        for (int stride = least; stride <= decades + 1; stride++) {
            sets.add(powers(scale, ONE, stride));
        }
        sets.removeIf(values -> values.size() > most);
        sets.add(List.of());
        return sets;
    }

    private static List<Double> powers(AxisScale scale, double[] factors, int stride) {
        int first = (int) Math.floor(Math.log10(scale.lower()));
        List<Double> values = new ArrayList<>();
        for (int power = first; Math.pow(10, power) <= scale.upper(); power += stride) {
            for (double factor : factors) {
                double value = step(factor, power).orElse(Double.NaN);
                if (value >= scale.lower() * (1 - ROUNDING) && value <= scale.upper() * (1 + ROUNDING)) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
