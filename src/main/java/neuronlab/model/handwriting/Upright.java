package neuronlab.model.handwriting;

/** Takes the slant out of a bitmap. */
final class Upright {
    private static final int LAST = DigitBitmap.SIDE - 1;

    private Upright() {}

    /**
     * Shifts every row sideways, in proportion to its distance from the middle of the picture, so that the leftmost ink
     * of the top row and that of the bottom row come to stand above each other. A picture without ink in its top or its
     * bottom row stays as it is.
     */
    static DigitBitmap of(DigitBitmap bitmap) {
        int top = bitmap.leftmost(0);
        int bottom = bitmap.leftmost(LAST);
        if (top == DigitBitmap.SIDE || bottom == DigitBitmap.SIDE) {
            return bitmap;
        }
        double slope = (double) (top - bottom) / LAST;
        int[] rows = bitmap.rows();
        for (int row = 0; row < rows.length; row++) {
            rows[row] = shifted(rows[row], (int) Math.round(slope * (row - LAST / 2.0)));
        }
        return new DigitBitmap(rows);
    }

    /** Ink that leaves the picture is lost. */
    private static int shifted(int row, int columns) {
        if (Math.abs(columns) >= DigitBitmap.SIDE) {
            return 0;
        }
        return columns >= 0 ? row << columns : row >>> -columns;
    }
}
