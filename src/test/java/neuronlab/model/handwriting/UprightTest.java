package neuronlab.model.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UprightTest {
    private static DigitBitmap slanted(int topColumn) {
        return DigitBitmap.ofRows(IntStream.range(0, 32)
                .map(row -> 0b111 << topColumn - (int) Math.round((topColumn - 8) * row / 31.0))
                .toArray());
    }

    @Test
    void aSlantedLineBecomesUprightAboutTheMiddle() {
        DigitBitmap upright = Upright.of(slanted(20));
        for (int row = 0; row < 32; row++) {
            assertEquals(14, upright.leftmost(row), 1, upright::toString);
        }
        assertEquals(upright.leftmost(31), upright.leftmost(0));
        assertEquals(96, upright.ink());
    }

    @Test
    void anUprightLineStaysWhereItIs() {
        assertEquals(slanted(8), Upright.of(slanted(8)));
    }

    @Test
    void withoutInkAtTopOrBottomNothingIsSheared() {
        int[] rows = new int[32];
        rows[0] = 1 << 20;
        assertEquals(DigitBitmap.ofRows(rows), Upright.of(DigitBitmap.ofRows(rows)));
        assertEquals(DigitBitmap.empty(), Upright.of(DigitBitmap.empty()));
    }
}
