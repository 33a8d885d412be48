package neuronlab.figure.control;

import java.math.BigDecimal;

/** The whole multiples of a step, as clean decimals: 0.3 and never 0.30000000000000004. */
record StepGrid(double step) {
    /** A value this near to a multiple, in steps, counts as that multiple. */
    private static final double SAME = 1e-6;

    StepGrid {
        if (!(step > 0) || Double.isInfinite(step)) {
            throw new IllegalArgumentException("a step is positive and finite, not " + step);
        }
    }

    double nearest(double value) {
        return multiple(Math.rint(value / step));
    }

    /** The multiple so many steps above a value, or below it if {@code steps} is negative. */
    double away(double value, int steps) {
        double position = value / step;
        double start = steps > 0 ? Math.floor(position + SAME) : Math.ceil(position - SAME);
        return multiple(start + steps);
    }

    private double multiple(double count) {
        return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(count)).doubleValue();
    }
}
