package neuronlab.model.handwriting;

import java.util.Arrays;
import java.util.Objects;

/** A picture of 32 × 32 pixels, each with ink or without. Immutable. */
public final class DigitBitmap {
    /** How many pixels a side has. */
    public static final int SIDE = 32;

    /** One number a row, its lowest bit the leftmost pixel. */
    private final int[] rows;

    /** Takes the array as it is; only for one that nobody else will change. */
    DigitBitmap(int[] rows) {
        this.rows = rows;
    }

    /**
     * A bitmap of copies of these rows.
     *
     * @param rows {@value #SIDE} numbers from the top, the lowest bit of each for its leftmost pixel, 1 for ink
     * @throws IllegalArgumentException if there are more or fewer rows
     */
    public static DigitBitmap ofRows(int... rows) {
        if (rows.length != SIDE) {
            throw new IllegalArgumentException("A bitmap has %d rows, not %d".formatted(SIDE, rows.length));
        }
        return new DigitBitmap(rows.clone());
    }

    /** A bitmap without ink. */
    public static DigitBitmap empty() {
        return new DigitBitmap(new int[SIDE]);
    }

    /**
     * Whether a pixel is inked.
     *
     * @param column from 0 at the left to {@code SIDE - 1}
     * @param row from 0 at the top to {@code SIDE - 1}
     * @throws IndexOutOfBoundsException if there is no such pixel
     */
    public boolean isInked(int column, int row) {
        return (rows[row] >>> Objects.checkIndex(column, SIDE) & 1) != 0;
    }

    /** How many pixels are inked. */
    public int ink() {
        return Arrays.stream(rows).map(Integer::bitCount).sum();
    }

    /** How many pixels are inked from a column (inclusive) in a row to {@code width} columns further. */
    int inkInRow(int column, int row, int width) {
        return Integer.bitCount(rows[row] >>> column & (1 << width) - 1);
    }

    /** The leftmost inked column of a row, or {@value #SIDE} if there is none. */
    int leftmost(int row) {
        return Integer.numberOfTrailingZeros(rows[row]);
    }

    /** A copy of the rows. */
    int[] rows() {
        return rows.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitBitmap that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    /** The picture in lines of {@code #} and {@code .}. */
    @Override
    public String toString() {
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                picture.append(isInked(column, row) ? '#' : '.');
            }
            picture.append('\n');
        }
        return picture.toString();
    }
}
