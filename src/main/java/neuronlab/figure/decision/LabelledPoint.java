package neuronlab.figure.decision;

/**
 * An example on the plane.
 *
 * @param x its place across, finite
 * @param y its place upwards, finite
 * @param label the place of its class among all classes, from 0
 */
public record LabelledPoint(double x, double y, int label) {
    public LabelledPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("An example lies at finite coordinates, not at %s, %s".formatted(x, y));
        }
    }

    /**
     * An example of one of two classes.
     *
     * @param first whether it belongs to the first of them
     */
    public LabelledPoint(double x, double y, boolean first) {
        this(x, y, first ? 0 : 1);
    }
}
