package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handle on a plane of areas from 1,000 to 2,000 and prices from 100 to 300, with steps of 50 and 2. */
@ExtendWith(OnFxThread.class)
class HandleLayerTest {
    /** The toolkit has float bounds, in pixels. */
    private static final double ROUNDING = 1e-3;

    private final Plot plot = new Plot(Language.ENGLISH);
    private final List<Point2D> asked = new ArrayList<>();
    private final HandleLayer handle = new HandleLayer(Role.WEIGHT, new PlaneSteps(50, 2), this::moved);

    private Point2D moved(Point2D wanted) {
        asked.add(wanted);
        return wanted;
    }

    @BeforeEach
    void show() {
        plot.xAxisProperty().set(AxisDescription.linear("area", 1000, 2000));
        plot.yAxisProperty().set(AxisDescription.linear("price", 100, 300));
        plot.addHandles(handle);
        handle.setPoint(1500, 200);
        LightTheme.layOut(plot, 600, 400);
    }

    private Node grip() {
        return handle.node();
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        grip().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    /** The mouse is somewhere, from the middle of the handle as it is now. */
    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D at = grip().localToScene(middle().add(x, y));
        grip().fireEvent(new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, true, false, false, null));
    }

    private Point2D middle() {
        Bounds bounds = grip().getLayoutBounds();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void assertAt(double x, double y) {
        assertEquals(x, asked.getLast().getX(), 1e-9);
        assertEquals(y, asked.getLast().getY(), 1e-9);
        PlotTransform plane = plot.transform();
        Point2D seen = grip().localToParent(middle());
        assertEquals(plane.x(x), seen.getX(), ROUNDING);
        assertEquals(plane.y(y), seen.getY(), ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, false, 1550, 200", "LEFT, false, 1450, 200", "UP, false, 1500, 202", "DOWN, false, 1500, 198",
        "RIGHT, true, 1505, 200", "LEFT, true, 1495, 200", "UP, true, 1500, 200.2", "DOWN, true, 1500, 199.8",
        "PAGE_UP, false, 1500, 220", "HOME, false, 1000, 200", "END, false, 2000, 200"
    })
    void aKeyMovesItByAStepAndWithShiftByATenthOfOne(KeyCode key, boolean shift, double x, double y) {
        press(key, shift, false);
        assertAt(x, y);
    }

    @Test
    void theKeysOfTheWindowAreLeftToIt() {
        press(KeyCode.RIGHT, false, true);
        press(KeyCode.A, false, false);
        assertEquals(List.of(), asked);
    }

    @Test
    void draggedItGoesFromStepToStepUnderTheMouse() {
        PlotTransform plane = plot.transform();
        mouse(MouseEvent.MOUSE_PRESSED, 0, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, plane.x(1760) - plane.x(1500), plane.y(151.2) - plane.y(200));
        assertAt(1750, 152);
    }

    @Test
    void takenAtItsEdgeItDoesNotJump() {
        mouse(MouseEvent.MOUSE_PRESSED, 9, -9);
        mouse(MouseEvent.MOUSE_DRAGGED, 9, -9);
        assertAt(1500, 200);
    }

    @Test
    void itStaysWithinTheAxes() {
        mouse(MouseEvent.MOUSE_PRESSED, 0, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, 2000, -2000);
        assertAt(2000, 300);
        press(KeyCode.UP, false, false);
        assertAt(2000, 300);
    }

    @Test
    void itGoesWhereItsFigureLetsIt() {
        HandleLayer upwards =
                new HandleLayer(Role.WEIGHT, new PlaneSteps(50, 2), wanted -> new Point2D(1200, wanted.getY()));
        plot.addHandles(upwards);
        upwards.setPoint(1200, 200);
        upwards.node().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        double width = upwards.node().getLayoutBounds().getWidth();
        assertEquals(plot.transform().x(1200), upwards.node().getTranslateX() + width / 2, ROUNDING);
    }

    @Test
    void aScreenReaderHearsBothCoordinatesAndMovesIt() {
        handle.setName("Friend’s house", "1,500 sq ft, $200,000");
        assertEquals(AccessibleRole.SLIDER, grip().getAccessibleRole());
        assertEquals("Friend’s house", grip().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals("1,500 sq ft, $200,000", grip().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        assertEquals(200.0, grip().queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(100.0, grip().queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
        assertEquals(300.0, grip().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
        grip().executeAccessibleAction(AccessibleAction.INCREMENT);
        assertAt(1500, 202);
        grip().executeAccessibleAction(AccessibleAction.DECREMENT);
        assertAt(1500, 200);
    }

    /** The mouse finds nothing else of a plot; so a click anywhere else stays with the figure. */
    @Test
    void itCanBeTakenAroundWhatIsSeenAndKeepsItsPlaceInAnotherRoom() {
        assertTrue(grip().contains(middle().add(11, 0)));
        assertFalse(grip().getParent().isMouseTransparent());
        plot.resize(900, 300);
        plot.layout();
        press(KeyCode.RIGHT, false, false);
        assertAt(1550, 200);
    }
}
