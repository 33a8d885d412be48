package neuronlab.model.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitFrameTest {
    private static final DigitDrawing ZERO = drawing(0.06, Pen.oval(0.25, 0.3));

    static Stream<DigitDrawing> drawings() {
        return Stream.of(
                ZERO,
                drawing(0.06, Pen.stroke(0.5, 0.2, 0.5, 0.8)),
                drawing(0.06, Pen.stroke(0.65, 0.2, 0.4, 0.8)),
                drawing(0.06, Pen.stroke(0.25, 0.2, 0.75, 0.2, 0.45, 0.85)),
                drawing(0.3, Pen.oval(0.25, 0.3)),
                drawing(0.001, Pen.stroke(0.1, 0.1, 0.9, 0.1, 0.1, 0.9, 0.9, 0.9)));
    }

    private static DigitDrawing drawing(double penWidth, Stroke... strokes) {
        return new DigitDrawing(List.of(strokes), penWidth);
    }

    private static int leftmostColumn(DigitBitmap bitmap) {
        return IntStream.range(0, 32).map(bitmap::leftmost).min().orElseThrow();
    }

    private static int rightmostColumn(DigitBitmap bitmap) {
        return IntStream.range(0, 32)
                .filter(column -> IntStream.range(0, 32).anyMatch(row -> bitmap.isInked(column, row)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyDrawingIsAsHighAsTheBitmap(DigitDrawing drawing) {
        DigitBitmap bitmap = DigitFrame.bitmapOf(drawing);
        assertTrue(bitmap.leftmost(0) < 32, bitmap::toString);
        assertTrue(bitmap.leftmost(31) < 32, bitmap::toString);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theTopBeginsAboveTheBottom(DigitDrawing drawing) {
        DigitBitmap bitmap = DigitFrame.bitmapOf(drawing);
        assertEquals(bitmap.leftmost(31), bitmap.leftmost(0), 1, bitmap::toString);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void thereIsAsMuchInkAsInTheDataSetsDigits(DigitDrawing drawing) {
        int ink = DigitFrame.bitmapOf(drawing).ink();
        assertTrue(ink >= 300 && ink <= 380, () -> ink + " pixels");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.12, 0.2, 0.3, 0.45})
    void aZeroIsTwentyPixelsWideAndInTheMiddleWhateverItsProportions(double radius) {
        DigitBitmap bitmap = DigitFrame.bitmapOf(drawing(0.05, Pen.oval(radius, 0.3)));
        assertEquals(6, leftmostColumn(bitmap), 1, bitmap::toString);
        assertEquals(25, rightmostColumn(bitmap), 1, bitmap::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1.3})
    void placeAndSizeOnThePaperDoNotMatter(double size) {
        DigitBitmap elsewhere = DigitFrame.bitmapOf(Pen.moved(ZERO, size, 0.15, -0.1));
        assertEquals(20, rightmostColumn(elsewhere) - leftmostColumn(elsewhere) + 1, 1);
        assertTrue(elsewhere.leftmost(0) < 32 && elsewhere.leftmost(31) < 32, elsewhere::toString);
    }

    @Test
    void anUprightLineIsNotWidenedToABlock() {
        DigitBitmap bitmap = DigitFrame.bitmapOf(drawing(0.05, Pen.stroke(0.5, 0.2, 0.51, 0.5, 0.5, 0.8)));
        assertTrue(rightmostColumn(bitmap) - leftmostColumn(bitmap) < 13, bitmap::toString);
    }

    @Test
    void anEmptyPaperIsAnEmptyBitmap() {
        assertEquals(DigitBitmap.empty(), DigitFrame.bitmapOf(drawing(0.05)));
    }

    @Test
    void aDotIsADiscInTheMiddle() {
        DigitBitmap dot = DigitFrame.bitmapOf(drawing(0.05, Pen.stroke(0.1, 0.9)));
        assertTrue(dot.isInked(15, 15) && dot.isInked(16, 16), dot::toString);
        assertEquals(31, leftmostColumn(dot) + rightmostColumn(dot), dot::toString);
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> drawing(0));
        assertThrows(IllegalArgumentException.class, () -> drawing(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Stroke(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Stroke.Point(Double.NaN, 0));
    }

    @Test
    void aDrawingThatIsLeftAsItIsLiesWhereItWasDrawn() {
        DigitBitmap bitmap = DigitFrame.asDrawn(drawing(2 / 32.0, Pen.stroke(0.25, 0.25, 0.25, 0.5)));
        assertEquals(7, leftmostColumn(bitmap));
        assertEquals(8, rightmostColumn(bitmap));
        assertEquals(32, bitmap.leftmost(5));
        assertEquals(7, bitmap.leftmost(12));
        assertEquals(32, bitmap.leftmost(18));
    }
}
