package neuronlab.model.handwriting;

/**
 * Reduces a bitmap of 32 × 32 pixels to 8 × 8 cells, as the data set of digits was made: a cell is the count of inked
 * pixels in its block of 4 × 4, from 0 to 16.
 */
public final class DigitReduction {
    /** How many cells a side has. */
    public static final int SIDE = 8;
    /** How many cells there are. */
    public static final int CELLS = SIDE * SIDE;
    /** The count of a cell that is all ink. */
    public static final int MOST_INK_IN_A_CELL = 16;

    private static final int BLOCK = DigitBitmap.SIDE / SIDE;

    private DigitReduction() {}

    /** The counts, 0 to 16, row after row from the top left. */
    public static int[] counts(DigitBitmap bitmap) {
        int[] counts = new int[CELLS];
        for (int row = 0; row < DigitBitmap.SIDE; row++) {
            for (int cell = 0; cell < SIDE; cell++) {
                counts[row / BLOCK * SIDE + cell] += bitmap.inkInRow(cell * BLOCK, row, BLOCK);
            }
        }
        return counts;
    }

    /** The counts as shares of a cell, 0 to 1: what a classifier reads. */
    public static double[] shares(DigitBitmap bitmap) {
        int[] counts = counts(bitmap);
        double[] shares = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            shares[cell] = (double) counts[cell] / MOST_INK_IN_A_CELL;
        }
        return shares;
    }
}
