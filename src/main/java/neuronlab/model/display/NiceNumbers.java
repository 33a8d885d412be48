package neuronlab.model.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import neuronlab.model.Range;

/** Round numbers near given ones. */
final class NiceNumbers {
    private static final int[] STEPS = {1, 2, 5, 10};
    private static final int MOST_DECIMALS = 12;
    /** How much of a step two values may differ and still count as the same. */
    private static final double SAME = 1e-9;

    private NiceNumbers() {}

    /** The least of 1, 2 and 5 times a power of ten that is not below a number above 0. */
    static double stepFrom(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int step : STEPS) {
            if (step * power >= least * (1 - SAME)) {
                return clean(step * power);
            }
        }
        return clean(10 * power);
    }

    /** The least range with multiples of a step at its ends that holds two numbers, the first not above the second. */
    static Range around(double lower, double upper, double step) {
        double first = Math.floor(lower / step + SAME);
        double last = Math.ceil(upper / step - SAME);
        return new Range(clean(first * step), clean((last > first ? last : first + 1) * step));
    }

    /** How many decimals a step needs. */
    static int decimals(double step) {
        int scale = new BigDecimal(step, new MathContext(2, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .scale();
        return Math.clamp(scale, 0, MOST_DECIMALS);
    }

    /** A number with its first digit alone, rounded down. */
    static double oneDigitBelow(double value) {
        return new BigDecimal(value, new MathContext(1, RoundingMode.DOWN)).doubleValue();
    }

    /** A number with its first digit alone, rounded up. */
    static double oneDigitAbove(double value) {
        return new BigDecimal(value, new MathContext(1, RoundingMode.UP)).doubleValue();
    }

    /** Takes off what computing with powers of ten left behind: 0.3 and never 0.30000000000000004. */
    private static double clean(double value) {
        return new BigDecimal(value, new MathContext(MOST_DECIMALS)).doubleValue();
    }
}
