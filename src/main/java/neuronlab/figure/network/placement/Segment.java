package neuronlab.figure.network.placement;

/** A straight piece of an edge, in pixels, from left to right. */
public record Segment(double x1, double y1, double x2, double y2) {
    /** The height at which the segment's line passes {@code x}. */
    public double yAt(double x) {
        return x2 == x1 ? y1 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
    }

    /** How far a point is from the nearest point of the segment. */
    double distance(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double part = Math.clamp(((x - x1) * dx + (y - y1) * dy) / Math.max(dx * dx + dy * dy, Double.MIN_NORMAL), 0, 1);
        return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
    }

    /** How long it is. */
    public double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /** Its beginning, so long. */
    public Segment upTo(double newLength) {
        double part = newLength / Math.max(length(), Double.MIN_NORMAL);
        return new Segment(x1, y1, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part);
    }
}
