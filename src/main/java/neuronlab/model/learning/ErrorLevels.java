package neuronlab.model.learning;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Which errors are worth a line on a map: round numbers, close together near the least error, where differences count, and
 * in ever larger ratios above. For the three houses of the tutorial, with 447 at best, they are 450, 500, 600, 800, 1,000,
 * 2,000, 5,000, 10,000, 30,000 and so on.
 */
public final class ErrorLevels {
    private static final double[] TIMES = {1.006, 1.12, 1.34, 1.8, 2.24, 4.5, 11, 22, 67, 220, 670};
    private static final int DENSE = 2;
    /** Where the fit is all but perfect ratios say nothing; lines begin at this part of the greatest error. */
    private static final double LEAST_PART = 1e-5;
    private static final double PERFECT = 1e-15;
    private static final int MOST = 20;

    private ErrorLevels() {}

    /**
     * The levels above a least error, up to a greatest.
     *
     * @return ascending; empty if there is nothing between the two
     */
    public static double[] between(double least, double greatest) {
        double base = least > greatest * PERFECT ? least : greatest * LEAST_PART;
        if (!(base > 0) || !Double.isFinite(greatest)) {
            return new double[0];
        }
        double decades = Math.max(1, Math.log10(greatest / base / TIMES[TIMES.length - 1]));
        double far = Math.pow(10, Math.ceil(decades / (MOST - TIMES.length)));
        return DoubleStream.concat(
                        Arrays.stream(TIMES),
                        DoubleStream.iterate(
                                TIMES[TIMES.length - 1] * far, times -> times * base < greatest, times -> times * far))
                .map(times -> round(times * base, times < TIMES[DENSE] ? 2 : 1))
                .filter(level -> level > least && level < greatest)
                .distinct()
                .toArray();
    }

    private static double round(double value, int digits) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - digits + 1);
        return Math.rint(value / unit) * unit;
    }
}
