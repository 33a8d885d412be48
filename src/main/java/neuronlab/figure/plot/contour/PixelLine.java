package neuronlab.figure.plot.contour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.PlotTransform;

/** A line on the screen that is measured along its way, in pixels. */
final class PixelLine {
    private final double[] points;
    private final double[] ways;

    /**
     * A line through points.
     *
     * @param points x and y of each in turn; two at least
     */
    PixelLine(double[] points) {
        this.points = points;
        ways = new double[points.length / 2];
        for (int index = 1; index < ways.length; index++) {
            ways[index] = ways[index - 1]
                    + Math.hypot(
                            points[2 * index] - points[2 * index - 2], points[2 * index + 1] - points[2 * index - 1]);
        }
    }

    /** The line of a contour in a plot area; points that would fall on one another are left out. */
    static PixelLine of(ContourLine line, PlotTransform transform, double leastDistance) {
        int count = line.closed() ? line.size() + 1 : line.size();
        double[] pixels = new double[2 * count];
        int length = 0;
        for (int index = 0; index < count; index++) {
            double x = line.x()[index % line.size()] * transform.width();
            double y = (1 - line.y()[index % line.size()]) * transform.height();
            boolean last = index == count - 1;
            if (length == 0
                    || last
                    || Math.hypot(x - pixels[length - 2], y - pixels[length - 1]) >= leastDistance) {
                pixels[length++] = x;
                pixels[length++] = y;
            }
        }
        return new PixelLine(Arrays.copyOf(pixels, length));
    }

    double[] points() {
        return points;
    }

    double length() {
        return ways[ways.length - 1];
    }

    /** The place after so many pixels; beyond the ends the end. */
    Point2D at(double way) {
        int next = after(way);
        if (next == 0 || next == ways.length) {
            int end = next == 0 ? 0 : ways.length - 1;
            return new Point2D(points[2 * end], points[2 * end + 1]);
        }
        double part = (way - ways[next - 1]) / (ways[next] - ways[next - 1]);
        return new Point2D(
                points[2 * next - 2] + part * (points[2 * next] - points[2 * next - 2]),
                points[2 * next - 1] + part * (points[2 * next + 1] - points[2 * next - 1]));
    }

    /** The first point that is not before a way. */
    private int after(double way) {
        int found = Arrays.binarySearch(ways, way);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether any of it lies in a rectangle. */
    boolean meets(Bounds area) {
        return IntStream.range(1, ways.length).anyMatch(index -> pieceMeets(2 * index, area));
    }

    /** A piece misses a rectangle if it is wholly beside it, or has all of its corners on one side. */
    private boolean pieceMeets(int end, Bounds area) {
        double x1 = points[end - 2];
        double y1 = points[end - 1];
        double x2 = points[end];
        double y2 = points[end + 1];
        if (Math.max(x1, x2) < area.getMinX()
                || Math.min(x1, x2) > area.getMaxX()
                || Math.max(y1, y2) < area.getMinY()
                || Math.min(y1, y2) > area.getMaxY()) {
            return false;
        }
        double across = (x2 - x1) * (area.getCenterY() - y1) - (y2 - y1) * (area.getCenterX() - x1);
        double reach = Math.abs(x2 - x1) * area.getHeight() / 2 + Math.abs(y2 - y1) * area.getWidth() / 2;
        return Math.abs(across) <= reach;
    }

    /** What remains when a piece is cut out: up to two lines. */
    List<double[]> without(double from, double to) {
        return Stream.of(part(0, from), part(to, length())).filter(piece -> piece.length > 2).toList();
    }

    private double[] part(double from, double to) {
        if (to <= from) {
            return new double[0];
        }
        int first = after(from);
        int last = after(to);
        double[] inside = Arrays.copyOfRange(points, 2 * first, 2 * last);
        double[] piece = new double[inside.length + 4];
        put(at(from), piece, 0);
        System.arraycopy(inside, 0, piece, 2, inside.length);
        put(at(to), piece, piece.length - 2);
        return piece;
    }

    private static void put(Point2D point, double[] piece, int index) {
        piece[index] = point.getX();
        piece[index + 1] = point.getY();
    }
}
