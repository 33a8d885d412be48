package neuronlab.figure.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three inputs and three outputs: threads between those at the same height run straight across. */
@ExtendWith(OnFxThread.class)
class ThreadNetworkTest {
    private static final int SIZE = 3;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** How much of the strongest thread's colour is seen; weaker ones are fainter. */
    private static final double STRONGEST = 0.75;

    private final ThreadNetwork net = new ThreadNetwork(SIZE, List.of("a", "b", "c"));
    private Shown shown;

    @BeforeEach
    void show() {
        net.setStyle("-nl-thread-for: #0000ff; -nl-thread-against: #ff0000; -nl-thread-end: #00ff00;");
        net.setPrefHeight(300);
        shown = Shown.in(net, 500);
    }

    private Canvas canvas() {
        return (Canvas) net.getChildrenUnmodifiable().getFirst();
    }

    private Label output(int index) {
        return (Label) net.getChildrenUnmodifiable().get(1 + index);
    }

    private PixelReader pixels() {
        SnapshotParameters onWhite = new SnapshotParameters();
        onWhite.setFill(Color.WHITE);
        return canvas().snapshot(onWhite, null).getPixelReader();
    }

    /** Where a thread between inputs and outputs of the same index crosses the middle of the picture. */
    private Color middleOf(int index) {
        return pixels().getColor(middle(), (int) height(index));
    }

    private int middle() {
        return (int) (output(0).getLayoutX() - canvas().getLayoutX()) / 2;
    }

    private double height(int index) {
        return (index + 0.5) / SIZE * canvas().getHeight();
    }

    /** How many pixels of the column in the middle are inked within a third of the height. */
    private long thickness(int index) {
        PixelReader pixels = pixels();
        int from = (int) (canvas().getHeight() * index / SIZE);
        return IntStream.range(from, from + (int) canvas().getHeight() / SIZE)
                .filter(y -> pixels.getColor(middle(), y).getSaturation() > 0.01)
                .count();
    }

    private static void assertColour(Color colour, double part, Color found) {
        Color expected = Color.WHITE.interpolate(colour, part);
        assertEquals(expected.getRed(), found.getRed(), 0.03);
        assertEquals(expected.getGreen(), found.getGreen(), 0.03);
        assertEquals(expected.getBlue(), found.getBlue(), 0.03);
    }

    @Test
    void theColourOfAThreadIsTheSignOfItsStrength() {
        net.show(new double[] {2, 0, 0, 0, -2, 0, 0, 0, 2});
        assertColour(Color.BLUE, STRONGEST, middleOf(0));
        assertColour(Color.RED, STRONGEST, middleOf(1));
        assertColour(Color.BLUE, STRONGEST, middleOf(2));
    }

    @Test
    void theThicknessIsTheSizeAndDustIsNotDrawn() {
        net.show(new double[] {-100, 0, 0, 0, 40, 0, 0, 0, 3.9});
        assertTrue(thickness(0) > thickness(1), thickness(0) + " and " + thickness(1));
        assertTrue(thickness(1) > 0);
        assertEquals(0, thickness(2));
        net.show(new double[] {-100, 0, 0, 0, 40, 0, 0, 0, 4.1});
        assertTrue(thickness(2) > 0);
    }

    @Test
    void withoutStrengthsThereAreOnlyTheEnds() {
        IntStream.range(0, SIZE).forEach(index -> assertEquals(0, thickness(index)));
        assertColour(Color.LIME, 1, pixels().getColor(0, (int) height(1)));
    }

    @Test
    void aThreadGoesFromItsInputToItsOutput() {
        double[] strengths = new double[SIZE * SIZE];
        // Into the last output from the first input, so straight down across the middle.
        strengths[2 * SIZE] = 1;
        net.show(strengths);
        assertColour(Color.BLUE, STRONGEST, middleOf(1));
        assertEquals(0, thickness(0));
        assertEquals(0, thickness(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void anAnswerIsWrittenAtTheOutputsAndLightsOneUpOrNone(int lit) {
        net.answer(List.of("10 %", "20 %", "70 %"), lit);
        assertEquals("10 %", output(0).getText());
        assertEquals("70 %", output(2).getText());
        for (int index = 0; index < SIZE; index++) {
            assertEquals(index == lit, output(index).getPseudoClassStates().contains(LIT));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {360, 500, 900})
    void inEveryWidthTheOutputsStandBesideTheEndsOfTheirThreads(double width) {
        shown.layOut(width);
        net.show(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1});
        for (int index = 0; index < SIZE; index++) {
            Label output = output(index);
            assertEquals(canvas().getLayoutY() + height(index), output.getBoundsInParent().getCenterY(), 1);
            assertTrue(output.getBoundsInParent().getMaxX() <= width, output.getBoundsInParent()::toString);
            assertColour(Color.BLUE, STRONGEST, middleOf(index));
        }
        assertTrue(net.isMouseTransparent());
    }
}
