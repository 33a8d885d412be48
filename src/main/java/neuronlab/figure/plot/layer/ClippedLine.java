package neuronlab.figure.plot.layer;

import java.util.Optional;
import neuronlab.figure.plot.PlotTransform;

/**
 * The part of an endless line that lies in the plot area, in pixels.
 *
 * <p>Clipped edge by edge, as Liang and Barsky do (ACM Transactions on Graphics 3, 1984).
 */
record ClippedLine(double x1, double y1, double x2, double y2) {

    /** The visible part of a line, or nothing if it passes the plot area by. */
    static Optional<ClippedLine> of(LineThrough line, PlotTransform transform) {
        double width = transform.width();
        double height = transform.height();
        double x = transform.xScale().fraction(line.x1()) * width;
        double y = (1 - transform.yScale().fraction(line.y1())) * height;
        double dx = transform.xScale().fraction(line.x2()) * width - x;
        double dy = (1 - transform.yScale().fraction(line.y2())) * height - y;
        Range part = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .within(x, dx, width)
                .within(y, dy, height);
        return part.from() < part.to()
                ? Optional.of(new ClippedLine(
                        x + part.from() * dx, y + part.from() * dy, x + part.to() * dx, y + part.to() * dy))
                : Optional.empty();
    }

    /** From where to where along the line, in units of the distance between its two points. */
    private record Range(double from, double to) {
        Range within(double start, double change, double length) {
            if (change == 0) {
                return start >= 0 && start <= length ? this : new Range(0, 0);
            }
            double one = -start / change;
            double other = (length - start) / change;
            return new Range(Math.max(from, Math.min(one, other)), Math.min(to, Math.max(one, other)));
        }
    }
}
