package neuronlab.figure.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuronlab.figure.plot.contour.ContourLine;

/** A closed line as what is in sight of it: whole, or in pieces that end at the edge. */
final class BoundedLine {
    private final double[] x;
    private final double[] y;

    /** A line of points in the values of the plane. */
    BoundedLine(double[][] line, Extent extent) {
        x = Arrays.stream(line[0]).map(extent.x()::fraction).toArray();
        y = Arrays.stream(line[1]).map(extent.y()::fraction).toArray();
    }

    private static boolean isIn(double x, double y) {
        return x >= 0 && x <= 1 && y >= 0 && y <= 1;
    }

    /** The pieces, in parts of the plot area. */
    List<ContourLine> pieces() {
        int out = 0;
        while (out < x.length && isIn(x[out], y[out])) {
            out++;
        }
        return out == x.length ? List.of(new ContourLine(x, y, true)) : pieces(out);
    }

    /** The pieces of a line that is out of sight at one of its points. */
    private List<ContourLine> pieces(int out) {
        List<ContourLine> pieces = new ArrayList<>();
        double[] pieceX = new double[x.length + 2];
        double[] pieceY = new double[x.length + 2];
        int size = 0;
        for (int step = 1; step <= x.length; step++) {
            int now = (out + step) % x.length;
            int before = (out + step - 1) % x.length;
            boolean enters = !isIn(x[before], y[before]) && isIn(x[now], y[now]);
            boolean leaves = isIn(x[before], y[before]) && !isIn(x[now], y[now]);
            if (enters || leaves) {
                double part = edge(enters ? before : now, enters ? now : before);
                int outside = enters ? before : now;
                int inside = enters ? now : before;
                pieceX[size] = x[outside] + part * (x[inside] - x[outside]);
                pieceY[size++] = y[outside] + part * (y[inside] - y[outside]);
            }
            if (isIn(x[now], y[now])) {
                pieceX[size] = x[now];
                pieceY[size++] = y[now];
            }
            if (leaves) {
                pieces.add(new ContourLine(Arrays.copyOf(pieceX, size), Arrays.copyOf(pieceY, size), false));
                size = 0;
            }
        }
        return pieces;
    }

    /** How far towards a point in sight, from 0 to 1, a line comes into sight. */
    private double edge(int outside, int inside) {
        return Math.max(
                edge(x[outside], x[inside]), edge(y[outside], y[inside]));
    }

    private static double edge(double outside, double inside) {
        double limit = Math.clamp(outside, 0, 1);
        return limit == outside ? 0 : (limit - outside) / (inside - outside);
    }
}
