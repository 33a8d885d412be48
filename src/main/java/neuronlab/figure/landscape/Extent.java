package neuronlab.figure.landscape;

import java.util.stream.DoubleStream;
import neuronlab.figure.plot.AxisScale;

/**
 * What part of the plane is in sight.
 *
 * @param x the part across
 * @param y the part upwards
 */
record Extent(AxisScale.Linear x, AxisScale.Linear y) {
    /** Beyond this a height might be too great for a number, and a map of it would have no colours. */
    private static final double FARTHEST = 1e100;

    private static final double MARGIN = 1.12;

    /** All of it in the square from 0 to 1. */
    static final Extent UNIT = new Extent(new AxisScale.Linear(0, 1), new AxisScale.Linear(0, 1));

    /**
     * This part if all points lie in it; otherwise, for as far as numbers reach, as many times larger as it takes to keep
     * it and all of them in sight: twice, four times, and so on, so that not every step shows another part.
     */
    Extent including(double[] pointsX, double[] pointsY) {
        double[] spanX = span(x, pointsX);
        double[] spanY = span(y, pointsY);
        double times = Math.max(times(x, spanX), times(y, spanY));
        return times <= 1 ? this : new Extent(around(spanX, times * length(x)), around(spanY, times * length(y)));
    }

    private static double[] span(AxisScale.Linear axis, double[] points) {
        double least = axis.lower();
        double greatest = axis.upper();
        for (double point : points) {
            least = Math.min(least, point);
            greatest = Math.max(greatest, point);
        }
        return new double[] {Math.max(-FARTHEST, least), Math.min(FARTHEST, greatest)};
    }

    private static double times(AxisScale.Linear axis, double[] span) {
        double needed = (span[1] - span[0]) / length(axis);
        return needed <= 1 ? 1 : Math.pow(2, Math.ceil(Math.log(needed * MARGIN) / Math.log(2)));
    }

    private static AxisScale.Linear around(double[] span, double length) {
        double middle = (span[0] + span[1]) / 2;
        return new AxisScale.Linear(middle - length / 2, middle + length / 2);
    }

    static double length(AxisScale.Linear axis) {
        return axis.upper() - axis.lower();
    }

    /** The greatest height in sight: that of a corner, for a surface with one lowest place. */
    double greatest(Surface surface) {
        return DoubleStream.of(
                        surface.height(x.lower(), y.lower()),
                        surface.height(x.lower(), y.upper()),
                        surface.height(x.upper(), y.lower()),
                        surface.height(x.upper(), y.upper()))
                .max()
                .orElseThrow();
    }
}
