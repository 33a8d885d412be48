package neuronlab.figure.network.placement;

/** How a diagram is looked at: enlarged by a factor and shifted, both in pixels of the view. */
public record NetworkZoom(double scale, double shiftX, double shiftY) {
    /** The whole diagram. */
    public static final NetworkZoom WHOLE = new NetworkZoom(1, 0, 0);

    private static final double MOST = 16;

    /** Whether it cannot be enlarged any further. */
    public boolean isLargest() {
        return scale >= MOST;
    }

    /** Where a point of the diagram is seen, from left to right. */
    public double toViewX(double x) {
        return x * scale + shiftX;
    }

    /** Where a point of the diagram is seen, from top to bottom. */
    public double toViewY(double y) {
        return y * scale + shiftY;
    }

    /** Where an edge is seen. */
    public Segment of(Segment edge) {
        return new Segment(toViewX(edge.x1()), toViewY(edge.y1()), toViewX(edge.x2()), toViewY(edge.y2()));
    }

    /** Which point of the diagram is seen there, from left to right. */
    public double fromViewX(double x) {
        return (x - shiftX) / scale;
    }

    /** Which point of the diagram is seen there, from top to bottom. */
    public double fromViewY(double y) {
        return (y - shiftY) / scale;
    }

    /** The same look at a diagram that stands so far from the view's corner. */
    public NetworkZoom over(double x, double y) {
        return new NetworkZoom(scale, shiftX + x * scale, shiftY + y * scale);
    }

    /** Enlarged by a further factor; the given point of the view stays where it is. */
    public NetworkZoom by(double factor, double viewX, double viewY, Box view) {
        double next = Math.clamp(scale * factor, 1, MOST);
        double ratio = next / scale;
        return within(next, viewX - (viewX - shiftX) * ratio, viewY - (viewY - shiftY) * ratio, view);
    }

    /** Shifted, but never so far that the diagram leaves the view. */
    public NetworkZoom shifted(double x, double y, Box view) {
        return within(scale, shiftX + x, shiftY + y, view);
    }

    /** Shifted just far enough that a point of the diagram is seen. */
    public NetworkZoom showing(double x, double y, double margin, Box view) {
        double dx = intoView(toViewX(x), margin, view.width() - margin);
        double dy = intoView(toViewY(y), margin, view.height() - margin);
        return scale == 1 ? this : shifted(dx, dy, view);
    }

    private static double intoView(double at, double least, double most) {
        return at < least ? least - at : Math.min(0, most - at);
    }

    private static NetworkZoom within(double scale, double x, double y, Box view) {
        return new NetworkZoom(
                scale,
                Math.clamp(x, Math.min(0, view.width() * (1 - scale)), 0),
                Math.clamp(y, Math.min(0, view.height() * (1 - scale)), 0));
    }
}
