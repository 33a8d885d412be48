package neuronlab.figure.landscape;

import java.util.Arrays;
import java.util.Objects;
import javafx.geometry.Point2D;

/**
 * Where the ball is, and how it came there.
 *
 * @param x the x of the places that it has been at, the oldest first and the present one last; only read
 * @param y their y
 * @param next where its next step would lead; null for nowhere
 * @param slopes how steep the surface is where the ball is, across and upwards: how much the height grows for each unit of
 *     x and of y; null if unknown
 */
public record Trail(double[] x, double[] y, Point2D next, Point2D slopes) {
    /**
     * Checks that the ball is somewhere.
     *
     * @throws IllegalArgumentException if there is no place, or not as many x as y
     */
    public Trail {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("A ball is somewhere, not at %d x and %d y".formatted(x.length, y.length));
        }
    }

    /** A ball that lies still. */
    public static Trail at(double x, double y) {
        return new Trail(new double[] {x}, new double[] {y}, null, null);
    }

    /** Where the ball is. */
    public Point2D ball() {
        return new Point2D(x[x.length - 1], y[y.length - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trail(double[] otherX, double[] otherY, Point2D otherNext, Point2D otherSlopes)
                && Arrays.equals(x, otherX)
                && Arrays.equals(y, otherY)
                && Objects.equals(next, otherNext)
                && Objects.equals(slopes, otherSlopes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(x), Arrays.hashCode(y), next, slopes);
    }

    @Override
    public String toString() {
        return "%d places to %s".formatted(x.length, ball());
    }
}
