package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something that needs 200 pixels of width and 100 of height. */
class ShrunkPaneTest {
    private static final double ROUNDED_UP = 1;

    private final Region content = new Region();
    private final ShrunkPane pane = new ShrunkPane(content);

    @BeforeEach
    void size() {
        content.setMinWidth(200);
        content.setPrefSize(260, 100);
    }

    @ParameterizedTest
    @CsvSource({"300, 100", "200, 100", "150, 75", "110, 55"})
    void withTooLittleRoomAllOfItIsDrawnSmaller(double width, double height) {
        assertEquals(height, pane.prefHeight(width), ROUNDED_UP);
        pane.resize(width, height);
        pane.layout();
        Bounds seen = content.getBoundsInParent();
        assertEquals(width, seen.getWidth(), 1e-3);
        assertEquals(height, seen.getHeight(), 1e-3);
        assertEquals(Math.max(200, width), content.getWidth(), 1e-9);
    }

    /** As a table of live numbers does, which would have all below it move with every step. */
    @Test
    void aContentThatBecomesNarrowerKeepsItsSizeInTheSameRoom() {
        double narrow = pane.prefHeight(150);
        content.setMinWidth(190);
        assertEquals(narrow, pane.prefHeight(150));
        content.setMinWidth(250);
        assertTrue(pane.prefHeight(150) < narrow);
        content.setMinWidth(100);
        assertEquals(100, pane.prefHeight(140), ROUNDED_UP);
    }

    @Test
    void itIsNotDrawnSmallerThanItCanBeRead() {
        assertEquals(110, pane.minWidth(-1), ROUNDED_UP);
        assertEquals(0.55, ShrunkPane.scale(50, 200));
    }
}
