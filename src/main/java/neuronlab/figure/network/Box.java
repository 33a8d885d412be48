package neuronlab.figure.network;

/** A width and a height, in pixels. */
record Box(double width, double height) {
    static final Box NONE = new Box(0, 0);

    Box atMost(double side) {
        return new Box(Math.min(width, side), Math.min(height, side));
    }
}
