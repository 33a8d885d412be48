package neuronlab.model.handwriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DigitReductionTest {
    private static DigitBitmap withRow(int row, int pixels) {
        int[] rows = new int[32];
        rows[row] = pixels;
        return DigitBitmap.ofRows(rows);
    }

    private static int[] counts(int cell, int count) {
        int[] counts = new int[64];
        counts[cell] = count;
        return counts;
    }

    @Test
    void anEmptyBitmapHasNoInkAndAFullOneSixteenInEveryCell() {
        assertArrayEquals(new int[64], DigitReduction.counts(DigitBitmap.empty()));
        int[] rows = new int[32];
        Arrays.fill(rows, -1);
        int[] full = new int[64];
        Arrays.fill(full, 16);
        assertArrayEquals(full, DigitReduction.counts(DigitBitmap.ofRows(rows)));
        assertEquals(1024, DigitBitmap.ofRows(rows).ink());
        assertEquals(1, DigitReduction.shares(DigitBitmap.ofRows(rows))[63]);
    }

    @Test
    void aPixelCountsInItsCellOnly() {
        assertArrayEquals(counts(0, 1), DigitReduction.counts(withRow(0, 1)));
        assertArrayEquals(counts(7, 1), DigitReduction.counts(withRow(3, 1 << 31)));
        assertArrayEquals(counts(8, 1), DigitReduction.counts(withRow(4, 1 << 3)));
        assertArrayEquals(counts(57, 1), DigitReduction.counts(withRow(31, 1 << 4)));
        assertEquals(1.0 / 16, DigitReduction.shares(withRow(0, 1))[0]);
    }

    @Test
    void aLineThroughTwoCellsIsSharedBetweenThem() {
        int[] expected = counts(9, 3);
        expected[10] = 2;
        assertArrayEquals(expected, DigitReduction.counts(withRow(5, 0b11111 << 5)));
    }

    @Test
    void aBitmapKnowsItsPixels() {
        DigitBitmap bitmap = withRow(2, 0b101);
        assertTrue(bitmap.isInked(0, 2));
        assertFalse(bitmap.isInked(1, 2));
        assertTrue(bitmap.toString().lines().toList().get(2).startsWith("#.#."));
        assertEquals(bitmap, withRow(2, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> bitmap.isInked(32, 0));
        assertThrows(IllegalArgumentException.class, () -> DigitBitmap.ofRows(1, 2));
    }
}
