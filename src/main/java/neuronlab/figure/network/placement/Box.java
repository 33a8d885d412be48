package neuronlab.figure.network.placement;

/** A width and a height, in pixels. */
public record Box(double width, double height) {
    /** Nothing. */
    public static final Box NONE = new Box(0, 0);

    /** The least side of a part that is pressed into a row. */
    private static final double LEAST = 1;

    Box atMost(double side) {
        double most = Math.max(LEAST, side);
        return new Box(Math.min(width, most), Math.min(height, most));
    }
}
