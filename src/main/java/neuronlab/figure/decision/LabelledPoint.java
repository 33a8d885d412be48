package neuronlab.figure.decision;

/**
 * An example on the plane.
 *
 * @param x its place across, finite
 * @param y its place upwards, finite
 * @param first whether it belongs to the first of the two classes
 */
public record LabelledPoint(double x, double y, boolean first) {
    public LabelledPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("An example lies at finite coordinates, not at %s, %s".formatted(x, y));
        }
    }
}
