package neuronlab.figure.plot;

/** How the values of an axis lie along its length: evenly, or by their logarithm. */
public sealed interface AxisScale {

    /** The value at the start of the axis. */
    double lower();

    /** The value at the end of the axis. */
    double upper();

    /** Where a value lies: 0 at the start, 1 at the end, beyond them outside. */
    double fraction(double value);

    /** The value that lies at a fraction of the axis's length: the inverse of {@link #fraction}. */
    double value(double fraction);

    /** An axis on which equal distances are equal differences. */
    record Linear(double lower, double upper) implements AxisScale {

        /**
         * @throws IllegalArgumentException unless both and their difference are finite and the lower is less than the upper
         */
        public Linear {
            requireAscending(lower, upper);
        }

        @Override
        public double fraction(double value) {
            return (value - lower) / (upper - lower);
        }

        @Override
        public double value(double fraction) {
            return lower + fraction * (upper - lower);
        }
    }

    /** An axis on which equal distances are equal ratios. */
    record Logarithmic(double lower, double upper) implements AxisScale {

        /**
         * @throws IllegalArgumentException unless both are finite and positive, the lower less than the upper
         */
        public Logarithmic {
            requireAscending(lower, upper);
            if (lower <= 0) {
                throw new IllegalArgumentException("A logarithmic axis starts above 0, not at " + lower);
            }
        }

        @Override
        public double fraction(double value) {
            return (Math.log(value) - Math.log(lower)) / (Math.log(upper) - Math.log(lower));
        }

        @Override
        public double value(double fraction) {
            return lower * Math.exp(fraction * (Math.log(upper) - Math.log(lower)));
        }
    }

    private static void requireAscending(double lower, double upper) {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower >= upper || upper - lower == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("An axis goes upwards, not from %s to %s".formatted(lower, upper));
        }
    }
}
