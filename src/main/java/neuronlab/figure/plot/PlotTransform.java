package neuronlab.figure.plot;

/**
 * Where values lie in the plot area: the one way from the data to the screen and back.
 *
 * <p>View coordinates are pixels from the upper left corner of the plot area, y downwards.
 *
 * @param xScale the scale of the axis across
 * @param yScale the scale of the axis upwards
 * @param width the plot area's width in pixels
 * @param height the plot area's height in pixels
 */
public record PlotTransform(AxisScale xScale, AxisScale yScale, double width, double height) {
    /** Far outside any screen, yet harmless to a renderer: where values go that are beyond all bounds. */
    private static final double FAR = 50_000;

    /** The transform of a plot that has not been laid out: all is in one point. */
    public static final PlotTransform NONE =
            new PlotTransform(new AxisScale.Linear(0, 1), new AxisScale.Linear(0, 1), 0, 0);

    /** The distance in pixels of an x value from the left edge. */
    public double x(double value) {
        return near(xScale.fraction(value) * width);
    }

    /** The distance in pixels of a y value from the upper edge. */
    public double y(double value) {
        return near((1 - yScale.fraction(value)) * height);
    }

    private static double near(double pixels) {
        return Math.clamp(pixels, -FAR, FAR);
    }

    /** The x value at a distance in pixels from the left edge. */
    public double xAt(double pixels) {
        return xScale.value(pixels / width);
    }

    /** The y value at a distance in pixels from the upper edge. */
    public double yAt(double pixels) {
        return yScale.value(1 - pixels / height);
    }

    /** Whether a point in pixels lies in the plot area or on its edge. */
    public boolean contains(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
