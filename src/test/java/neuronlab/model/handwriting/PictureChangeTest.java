package neuronlab.model.handwriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureChangeTest {
    /** Every cell has an ink of its own, none of them 0. */
    private static double[] picture() {
        double[] shares = new double[64];
        Arrays.setAll(shares, cell -> (cell + 1) / 64.0);
        return shares;
    }

    @Test
    void noChangeLeavesThePictureAsItIs() {
        assertArrayEquals(picture(), PictureChange.NONE.apply(picture()));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 0", "0, 1", "0, -2", "2, -1"})
    void aMovedPictureHasEachCellThereAndPaperBehindIt(int right, int down) {
        double[] moved = new PictureChange(right, down, 1, false, false).apply(picture());
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                boolean inside = column - right >= 0 && column - right < 8 && row - down >= 0 && row - down < 8;
                double expected = inside ? picture()[(row - down) * 8 + column - right] : 0;
                assertEquals(expected, moved[row * 8 + column]);
            }
        }
    }

    @Test
    void inkIsLessenedBeforeItIsInverted() {
        double[] changed = new PictureChange(0, 0, 0.5, true, false).apply(picture());
        assertEquals(1 - 0.5 / 64, changed[0]);
        assertEquals(0.5, changed[63]);
    }

    @Test
    void shuffledCellsAreAllThereInAnotherOrderAndAlwaysTheSame() {
        PictureChange shuffled = PictureChange.NONE.withShuffled(true);
        double[] changed = shuffled.apply(picture());
        assertFalse(Arrays.equals(picture(), changed));
        assertArrayEquals(changed, shuffled.apply(picture()));
        Arrays.sort(changed);
        assertArrayEquals(picture(), changed);
    }

    @Test
    void thereIsNoMoreInkThanAll() {
        assertThrows(IllegalArgumentException.class, () -> new PictureChange(0, 0, 1.1, false, false));
        assertThrows(IllegalArgumentException.class, () -> new PictureChange(0, 0, Double.NaN, false, false));
    }
}
