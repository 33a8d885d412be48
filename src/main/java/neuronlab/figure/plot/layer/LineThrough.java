package neuronlab.figure.plot.layer;

/**
 * The straight line through two points of the data; endless in both directions.
 *
 * @param x1 the first point's x
 * @param y1 the first point's y
 * @param x2 the second point's x, not the first's
 * @param y2 the second point's y
 */
public record LineThrough(double x1, double y1, double x2, double y2) {

    /**
     * @throws IllegalArgumentException if a number is not finite or both points have the same x
     */
    public LineThrough {
        if (!Double.isFinite(x1) || !Double.isFinite(y1) || !Double.isFinite(x2) || !Double.isFinite(y2)) {
            throw new IllegalArgumentException("A line goes through points with finite coordinates");
        }
        if (x1 == x2) {
            throw new IllegalArgumentException("A line goes through points with different x, not twice " + x1);
        }
    }

    /** Its height at an x. */
    public double at(double x) {
        return y1 + (x - x1) / (x2 - x1) * (y2 - y1);
    }
}
