package neuronlab.figure.errorlog;

import java.util.List;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription.TickRule;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.AxisScale;

/** The axes of an error log: from and to where its errors reach, whatever their size. */
final class ErrorAxes {
    /** Where the upright axis starts as long as no error lies below. */
    private static final double USUAL_BOTTOM = 1;
    /** How far above its start the axis reaches at least: a log of errors near its start would have no axis at all. */
    private static final double LEAST_RATIO = 10;
    /** The same where a best error is known: much of what follows happens near it. */
    private static final double LEAST_RATIO_TO_BEST = 2;
    /** How far below the best error the axis starts, so that there is room for its name. */
    private static final double BELOW_BEST = 0.5;
    /** The first steps spread out instead of filling the width from the start. */
    private static final int LEAST_STEPS = 10;

    private final String stepTitle;
    private final String errorTitle;

    ErrorAxes(Words words) {
        stepTitle = words.get("step-axis");
        errorTitle = words.get("error-axis");
    }

    /** What steps and errors are called. */
    List<String> titles() {
        return List.of(stepTitle, errorTitle);
    }

    /** From the first step of either series to the last. */
    AxisDescription steps(ErrorSeries series, ErrorSeries ghost) {
        long first = Math.min(first(series, ghost), first(ghost, series));
        long last = Math.max(Math.max(last(series), last(ghost)), first + LEAST_STEPS);
        return AxisDescription.counted(stepTitle, first, last);
    }

    private static long first(ErrorSeries series, ErrorSeries otherwise) {
        if (series.size() > 0) {
            return series.step(0);
        }
        return otherwise.size() > 0 ? otherwise.step(0) : 0;
    }

    private static long last(ErrorSeries series) {
        return series.size() > 0 ? series.step(series.size() - 1) : 0;
    }

    /**
     * From a round number below all errors exactly to the largest one.
     *
     * @param best the best error there can be; NaN if it is not known
     */
    AxisDescription errors(ErrorSeries series, ErrorSeries ghost, double best, ErrorScale kind) {
        double least = Math.min(series.leastAboveZero(), ghost.leastAboveZero());
        double largest = Math.max(series.largest(), ghost.largest());
        AxisScale scale = best > 0
                ? scale(Math.min(roundBelow(BELOW_BEST * best), roundBelow(least)), largest, LEAST_RATIO_TO_BEST, kind)
                : scale(bottom(least, kind), largest, LEAST_RATIO, kind);
        return new AxisDescription(errorTitle, scale, TickRule.ENDS);
    }

    private static double bottom(double least, ErrorScale kind) {
        if (least >= USUAL_BOTTOM) {
            return USUAL_BOTTOM;
        }
        return kind == ErrorScale.LINEAR ? 0 : roundBelow(least);
    }

    private static AxisScale scale(double bottom, double largest, double leastRatio, ErrorScale kind) {
        double top = Math.max(largest, Math.min(bottom * leastRatio, Double.MAX_VALUE));
        return switch (kind) {
            case LINEAR -> new AxisScale.Linear(bottom, top);
            case LOGARITHMIC -> new AxisScale.Logarithmic(bottom, top);
        };
    }

    /** The nearest number below that has one digit, and no less than the least that can be told from 0. */
    private static double roundBelow(double value) {
        if (value == Double.POSITIVE_INFINITY) {
            return value;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return power > Double.MIN_NORMAL ? Math.floor(value / power) * power : Double.MIN_NORMAL;
    }
}
