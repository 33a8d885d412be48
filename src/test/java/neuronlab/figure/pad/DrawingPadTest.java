package neuronlab.figure.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawingPadTest {
    private static final double TOLERANCE = 1e-9;

    private DrawingPad pad;
    private Shown page;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        // 204 pixels with a border of 2 leave a paper of 200.
        page = Toolkit.onFxThread(() -> {
            pad = new DrawingPad();
            return Shown.in(pad, 204);
        });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                pad,
                new MouseEvent(
                        type, x + 2, y + 2, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                        false, true, false, true, null));
    }

    private void line(double x0, double y0, double x1, double y1) {
        mouse(MouseEvent.MOUSE_PRESSED, x0, y0);
        mouse(MouseEvent.MOUSE_DRAGGED, x1, y1);
        mouse(MouseEvent.MOUSE_RELEASED, x1, y1);
    }

    private List<PadStroke> strokes() {
        return pad.strokesProperty().get();
    }

    @Test
    void aDragIsAStrokeInSidesOfThePad() throws Exception {
        Toolkit.onFxThread(() -> {
            line(20, 40, 100, 200);
            return null;
        });
        List<Point2D> points = strokes().getFirst().points();
        assertEquals(1, strokes().size());
        assertEquals(2, points.size());
        assertEquals(0, points.getFirst().distance(0.1, 0.2), TOLERANCE);
        assertEquals(0, points.getLast().distance(0.5, 1), TOLERANCE);
    }

    @Test
    void whatLeavesThePadStaysOnItsEdge() throws Exception {
        Toolkit.onFxThread(() -> {
            line(100, 100, 500, -80);
            return null;
        });
        assertEquals(0, strokes().getFirst().points().getLast().distance(1, 0), TOLERANCE);
    }

    @Test
    void aClickIsADot() throws Exception {
        Toolkit.onFxThread(() -> {
            line(50, 50, 50, 50);
            return null;
        });
        assertEquals(List.of(new PadStroke(List.of(new Point2D(0.25, 0.25)))), strokes());
    }

    @Test
    void undoTakesTheLastStrokeBackAndClearAll() throws Exception {
        Toolkit.onFxThread(() -> {
            line(20, 40, 100, 180);
            line(60, 40, 100, 180);
            pad.undo();
            return null;
        });
        assertEquals(1, strokes().size());
        assertEquals(0.1, strokes().getFirst().points().getFirst().getX(), TOLERANCE);
        Toolkit.onFxThread(() -> {
            pad.clear();
            pad.undo();
            return null;
        });
        assertEquals(List.of(), strokes());
    }

    @Test
    void controlZTakesTheLastStrokeBack() throws Exception {
        Toolkit.onFxThread(() -> {
            line(20, 40, 100, 180);
            Event.fireEvent(pad, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
            return null;
        });
        assertEquals(List.of(), strokes());
    }

    @Test
    void keysDrawFromTheMiddle() throws Exception {
        Toolkit.onFxThread(() -> {
            page.type(KeyCode.UP);
            page.type(KeyCode.SPACE);
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.ENTER);
            page.type(KeyCode.LEFT);
            return null;
        });
        List<Point2D> points = strokes().getFirst().points();
        assertEquals(1, strokes().size());
        assertEquals(3, points.size());
        assertEquals(0, points.get(0).distance(0.5, 11 / 24.0), TOLERANCE);
        assertEquals(0, points.get(1).distance(13 / 24.0, 11 / 24.0), TOLERANCE);
        assertEquals(0, points.get(2).distance(13 / 24.0, 0.5), TOLERANCE);
        assertFalse(pad.isDrawing());
    }

    @Test
    void strokesStayTheSameWhenThePadGrows() throws Exception {
        List<PadStroke> before = Toolkit.onFxThread(() -> {
            line(20, 40, 100, 180);
            List<PadStroke> drawn = strokes();
            page.layOut(404);
            line(0, 0, 400, 400);
            return drawn;
        });
        assertEquals(before.getFirst(), strokes().getFirst());
        assertEquals(0, strokes().getLast().points().getLast().distance(1, 1), TOLERANCE);
    }

    @Test
    void drawingLaysNothingOut() throws Exception {
        boolean dirty = Toolkit.onFxThread(() -> {
            line(20, 40, 100, 180);
            return page.needsLayout();
        });
        assertFalse(dirty);
    }

    @Test
    void otherButtonsDoNotDraw() throws Exception {
        Toolkit.onFxThread(() -> {
            mouse(MouseEvent.MOUSE_DRAGGED, 20, 20);
            mouse(MouseEvent.MOUSE_RELEASED, 20, 20);
            return null;
        });
        assertTrue(strokes().isEmpty());
    }

    @Test
    void aStrokeWithoutPointsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new PadStroke(List.of()));
    }
}
