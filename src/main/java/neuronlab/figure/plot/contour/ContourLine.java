package neuronlab.figure.plot.contour;

import java.util.Arrays;

/**
 * A line along which a value is the same, in parts of the plot area: x from 0 at the left to 1 at the right, y from 0 at
 * the bottom to 1 at the top. The arrays belong to the line and are only read.
 *
 * @param x the points' x
 * @param y the points' y
 * @param closed whether the last point is joined to the first; it is not repeated then
 */
public record ContourLine(double[] x, double[] y, boolean closed) {
    private static final double NEAR = 0.25;

    /**
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public ContourLine {
        if (x.length != y.length) {
            throw new IllegalArgumentException("%d x for %d y".formatted(x.length, y.length));
        }
    }

    /** How many points it has. */
    public int size() {
        return x.length;
    }

    /**
     * A rounder line near this one: each corner is cut off at a quarter of the way to the next one, twice (Chaikin, An
     * algorithm for high-speed curve generation, 1974). An open line keeps its ends.
     */
    public ContourLine smoothed() {
        return cornersCut().cornersCut();
    }

    private ContourLine cornersCut() {
        if (size() < 3) {
            return this;
        }
        int pieces = closed ? size() : size() - 1;
        double[] cutX = new double[2 * pieces];
        double[] cutY = new double[2 * pieces];
        for (int piece = 0; piece < pieces; piece++) {
            int next = (piece + 1) % size();
            cutX[2 * piece] = between(x[piece], x[next], NEAR);
            cutY[2 * piece] = between(y[piece], y[next], NEAR);
            cutX[2 * piece + 1] = between(x[piece], x[next], 1 - NEAR);
            cutY[2 * piece + 1] = between(y[piece], y[next], 1 - NEAR);
        }
        if (!closed) {
            cutX[0] = x[0];
            cutY[0] = y[0];
            cutX[cutX.length - 1] = x[size() - 1];
            cutY[cutY.length - 1] = y[size() - 1];
        }
        return new ContourLine(cutX, cutY, closed);
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContourLine(double[] otherX, double[] otherY, boolean otherClosed)
                && closed == otherClosed
                && Arrays.equals(x, otherX)
                && Arrays.equals(y, otherY);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(x) + Arrays.hashCode(y)) + Boolean.hashCode(closed);
    }

    @Override
    public String toString() {
        return (closed ? "closed" : "open") + " line of " + size() + " points";
    }
}
