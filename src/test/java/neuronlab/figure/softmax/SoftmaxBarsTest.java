package neuronlab.figure.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SoftmaxBarsTest {
    private final List<String> moves = new ArrayList<>();
    private SoftmaxBars bars;

    @BeforeEach
    void show() {
        bars = new SoftmaxBars(Language.ENGLISH, (index, score) -> moves.add(index + " to " + score));
        bars.setTitles("scores", "powers", "shares");
        bars.show(List.of(
                new ClassShare("Good", 2, 10, 0.25, "2", "10", "25%"),
                new ClassShare("Bad", 4, 30, 0.75, "4", "30", "75%")));
        LightTheme.scene(bars, 600, 500).getRoot().applyCss();
        bars.resize(600, 500);
        bars.layout();
    }

    private Bounds bounds(String styleClass, int number) {
        return bars.lookupAll("." + styleClass).stream()
                .filter(part -> part.getStyleClass().contains("class-" + number))
                .findFirst()
                .orElseThrow()
                .getBoundsInParent();
    }

    private Node handle(int number) {
        return bars.lookup("#score-handle-" + number);
    }

    private void press(KeyCode key) {
        Event.fireEvent(handle(1), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        assertEquals(2, bounds("score-bar", 2).getHeight() / bounds("score-bar", 1).getHeight(), 0.02);
        assertEquals(3, bounds("power-bar", 2).getHeight() / bounds("power-bar", 1).getHeight(), 0.05);
    }

    @Test
    void sharesFillTheStripFromEndToEnd() {
        assertEquals(3, bounds("share-part", 2).getWidth() / bounds("share-part", 1).getWidth(), 0.02);
        assertEquals(bounds("share-part", 1).getMaxX(), bounds("share-part", 2).getMinX(), 0.5);
        assertEquals(600, bounds("share-part", 2).getMaxX(), 1);
    }

    @Test
    void aNegativeScoreHangsBelowTheLine() {
        double line = bounds("score-bar", 1).getMaxY();
        bars.show(List.of(new ClassShare("Good", -2, 0.1, 1, "−2", "0.1", "100%")));
        assertEquals(line, bounds("score-bar", 1).getMinY(), 1);
        assertTrue(bars.lookupAll(".score-bar").size() == 1);
    }

    @Test
    void aPartTooNarrowForItsNumberHasNone() {
        bars.show(List.of(
                new ClassShare("Good", 0, 1, 0.004, "0", "1", "0.4%"),
                new ClassShare("Bad", 5, 148, 0.996, "5", "148", "99.6%")));
        List<Node> numbers = bars.lookupAll(".share-number").stream().toList();
        assertFalse(numbers.get(0).isVisible());
        assertTrue(numbers.get(1).isVisible());
    }

    @Test
    void keysAndMouseMoveAScore() {
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.PAGE_UP);
        press(KeyCode.PAGE_DOWN);
        Node second = handle(2);
        Point2D middle = second.localToScene(5, second.getLayoutBounds().getHeight() / 2);
        Event.fireEvent(second, new MouseEvent(
                MouseEvent.MOUSE_DRAGGED, middle.getX(), middle.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, false, false, false, null));
        assertEquals(List.of("0 to 2.1", "0 to 1.9", "0 to 3.0", "0 to 1.0", "1 to 0.0"), moves);
    }

    @Test
    void theWindowsKeysMoveNoScore() {
        Event.fireEvent(
                handle(1), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, true, false));
        assertEquals(List.of(), moves);
    }

    @Test
    void aScreenReaderIsToldWhatAHandleMoves() {
        assertEquals("Bad: 4, 75%", handle(2).getAccessibleText());
        assertEquals(4.0, handle(2).queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(5.0, handle(2).queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
    }
}
