package neuronlab.figure.errorlog;

import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription.TickRule;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.AxisScale;

/** The axes of an error log: as far as its errors reach. */
final class ErrorAxes {
    /** The error at which the upright axis starts; what is smaller is drawn there. */
    static final double BOTTOM = 1;

    /** The least that the axis reaches to: a log of errors near the bottom would have no axis at all. */
    private static final double LEAST_TOP = 10;
    /** The first steps spread out instead of filling the width from the start. */
    private static final int LEAST_STEPS = 10;

    private final String stepTitle;
    private final String errorTitle;

    ErrorAxes(Words words) {
        stepTitle = words.get("step-axis");
        errorTitle = words.get("error-axis");
    }

    /** From the first step to the last. */
    AxisDescription steps(ErrorSeries series) {
        int last = Math.max(series.size() - 1, LEAST_STEPS);
        AxisScale scale = new AxisScale.Linear(series.firstStep(), series.step(last));
        return new AxisDescription(stepTitle, scale, TickRule.COUNTED);
    }

    /** From {@link #BOTTOM} exactly to the largest error. */
    AxisDescription errors(ErrorSeries series, ErrorScale kind) {
        double top = Math.max(series.largest(), LEAST_TOP);
        AxisScale scale =
                switch (kind) {
                    case LINEAR -> new AxisScale.Linear(BOTTOM, top);
                    case LOGARITHMIC -> new AxisScale.Logarithmic(BOTTOM, top);
                };
        return new AxisDescription(errorTitle, scale, TickRule.ENDS);
    }
}
