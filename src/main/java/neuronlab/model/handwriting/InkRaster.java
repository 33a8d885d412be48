package neuronlab.model.handwriting;

/** A bitmap in the making: a round pen is drawn along lines, and a pixel is inked if the pen covers its middle. */
final class InkRaster {
    private final int[] rows = new int[DigitBitmap.SIDE];
    private final double radius;

    /** @param penWidth in pixels */
    InkRaster(double penWidth) {
        this.radius = penWidth / 2;
    }

    /** Draws from a place to another, in pixels from the top left corner; what falls outside is lost. */
    void line(double x0, double y0, double x1, double y1) {
        int firstRow = firstPixel(Math.min(y0, y1));
        int lastRow = lastPixel(Math.max(y0, y1));
        int firstColumn = firstPixel(Math.min(x0, x1));
        int lastColumn = lastPixel(Math.max(x0, x1));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                boolean inked = (rows[row] & 1 << column) != 0;
                if (!inked && squaredDistance(column + 0.5, row + 0.5, x0, y0, x1, y1) <= radius * radius) {
                    rows[row] |= 1 << column;
                }
            }
        }
    }

    private int firstPixel(double coordinate) {
        return (int) Math.max(0, Math.floor(coordinate - radius));
    }

    private int lastPixel(double coordinate) {
        return (int) Math.min(DigitBitmap.SIDE - 1, Math.floor(coordinate + radius));
    }

    /** From a point to the nearest point of a line between two places. */
    private static double squaredDistance(double x, double y, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x0) * dx + (y - y0) * dy) / length, 0, 1);
        double ex = x - (x0 + along * dx);
        double ey = y - (y0 + along * dy);
        return ex * ex + ey * ey;
    }

    DigitBitmap bitmap() {
        return new DigitBitmap(rows.clone());
    }
}
