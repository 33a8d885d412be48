package neuronlab.figure.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionMapTest {
    private final List<String> edits = new ArrayList<>();
    private DecisionMap map;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void showMap() throws Exception {
        map = Toolkit.onFxThread(() -> {
            DecisionMap made = new DecisionMap(Language.ENGLISH);
            made.setXAxis(AxisDescription.linear("x", 0, 10));
            made.setYAxis(AxisDescription.linear("y", 0, 10));
            made.setExamples(List.of(
                    new LabelledPoint(8, 8, true), new LabelledPoint(2, 2, false), new LabelledPoint(5, 5, true)));
            made.editorProperty().set(new Notes());
            made.node().setStyle("-nl-first-class-area: #0000ff; -nl-between-classes: #ffffff; -nl-second-class-area: #ff0000;"
                    + "-nl-first-class: blue; -nl-second-class: red; -nl-text: black; -nl-focus: black;"
                    + "-nl-axis: grey; -nl-grid: grey; -nl-text-muted: grey; -nl-surface: white; -nl-border: grey;"
                    + "-nl-shadow: grey; -nl-border-strong: grey;");
            Group root = new Group(made.node());
            root.setAutoSizeChildren(false);
            LightTheme.scene(root, 500, 400);
            root.applyCss();
            made.node().resize(500, 400);
            made.node().layout();
            made.node().plot().layout();
            return made;
        });
    }

    private final class Notes implements ExampleEditor {
        @Override
        public void add(double x, double y) {
            edits.add("add %.1f %.1f".formatted(x, y));
        }

        @Override
        public void relabel(int index) {
            edits.add("relabel " + index);
        }

        @Override
        public void move(int index, double x, double y) {
            edits.add("move %d %.1f %.1f".formatted(index, x, y));
        }

        @Override
        public void remove(int index) {
            edits.add("remove " + index);
        }
    }

    private void click(double x, double y, MouseButton button) throws Exception {
        mouse(MouseEvent.MOUSE_CLICKED, x, y, button, true);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, boolean still) throws Exception {
        Rectangle2D area = map.node().plot().area();
        double sceneX = map.node().plot().getLayoutX() + area.getMinX() + map.node().plot().transform().x(x);
        double sceneY = map.node().plot().getLayoutY() + area.getMinY() + map.node().plot().transform().y(y);
        boolean primary = button == MouseButton.PRIMARY;
        fire(new MouseEvent(
                type, sceneX, sceneY, sceneX, sceneY, button, 1, false, false, false, false,
                primary, false, !primary, false, false, still, null));
    }

    private void press(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void pressWithShift(KeyCode code) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }

    /** What a screen reader is told of the place that the keys have reached. */
    private String said() {
        Node item = (Node) map.node().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        return (String) item.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private void fire(Event event) throws Exception {
        Toolkit.onFxThread(() -> {
            Event.fireEvent(map.node(), event);
            return null;
        });
    }

    @Test
    void aClickOnAnEmptyPlaceAddsAnExampleThere() throws Exception {
        click(3, 7, MouseButton.PRIMARY);
        assertEquals(List.of("add 3.0 7.0"), edits);
    }

    @Test
    void aClickOnAnExampleChangesItsClassAndTheOtherButtonRemovesIt() throws Exception {
        click(2, 2, MouseButton.PRIMARY);
        click(8, 8, MouseButton.SECONDARY);
        assertEquals(List.of("relabel 1", "remove 0"), edits);
    }

    @Test
    void aDragMovesAnExampleAndIsNoClick() throws Exception {
        mouse(MouseEvent.MOUSE_PRESSED, 2, 2, MouseButton.PRIMARY, true);
        mouse(MouseEvent.MOUSE_DRAGGED, 3, 4, MouseButton.PRIMARY, false);
        mouse(MouseEvent.MOUSE_DRAGGED, 12, 4, MouseButton.PRIMARY, false);
        assertEquals(List.of(), edits, "it is not put down yet");
        mouse(MouseEvent.MOUSE_RELEASED, 12, 4, MouseButton.PRIMARY, false);
        mouse(MouseEvent.MOUSE_CLICKED, 12, 4, MouseButton.PRIMARY, false);
        assertEquals(List.of("move 1 10.0 4.0"), edits);
    }

    @Test
    void aKeyMovesTheExampleThatWasReachedLastToTheCrosshair() throws Exception {
        map.setSteps(new PlaneSteps(1, 1));
        press(KeyCode.M);
        assertEquals(List.of(), edits);
        press(KeyCode.RIGHT);
        pressWithShift(KeyCode.RIGHT);
        pressWithShift(KeyCode.UP);
        press(KeyCode.M);
        assertEquals(List.of("move 1 3.0 3.0"), edits);
        assertEquals(1, map.litExampleProperty().get());
    }

    @Test
    void noKeyMovesAnotherExampleInPlaceOfARemovedOne() throws Exception {
        press(KeyCode.RIGHT);
        press(KeyCode.DELETE);
        pressWithShift(KeyCode.RIGHT);
        press(KeyCode.M);
        assertEquals(List.of("remove 1"), edits);
    }

    @Test
    void aClickOutsideThePlaneDoesNothing() throws Exception {
        click(-0.5, 5, MouseButton.PRIMARY);
        assertEquals(List.of(), edits);
    }

    @Test
    void keysWalkFromLeftToRightAndChangeWhatTheyReach() throws Exception {
        press(KeyCode.RIGHT);
        assertEquals(1, map.litExampleProperty().get());
        press(KeyCode.RIGHT);
        assertEquals(2, map.litExampleProperty().get());
        press(KeyCode.ENTER);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals(0, map.litExampleProperty().get());
        press(KeyCode.DELETE);
        press(KeyCode.INSERT);
        assertEquals(List.of("relabel 2", "remove 0", "add 5.0 5.0"), edits);
        press(KeyCode.RIGHT);
        press(KeyCode.ESCAPE);
        assertEquals(DecisionMap.NONE, map.litExampleProperty().get());
    }

    @Test
    void withoutAnEditorNothingChanges() throws Exception {
        map.editorProperty().set(null);
        click(2, 2, MouseButton.PRIMARY);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(List.of(), edits);
    }

    @Test
    void probabilitiesTakeTheColoursBetweenBothClasses() throws Exception {
        Toolkit.onFxThread(() -> {
            map.setProbabilities(new ValueGrid(2, 2, new double[] {1, 0.5, 0, 0.75}));
            return null;
        });
        assertEquals(Color.rgb(0, 0, 255), map.probabilities().colour(0, 0));
        assertEquals(Color.WHITE, map.probabilities().colour(1, 0));
        assertEquals(Color.rgb(255, 0, 0), map.probabilities().colour(0, 1));
        assertEquals(Color.rgb(128, 128, 255), map.probabilities().colour(1, 1));
    }

    @Test
    void newProbabilitiesLayNothingOutAgain() throws Exception {
        Toolkit.onFxThread(() -> {
            map.setProbabilities(new ValueGrid(1, 1, new double[] {0.2}));
            map.setProbabilities(new ValueGrid(1, 1, new double[] {0.8}));
            map.setBoundary(new double[] {0, 10}, new double[] {4, 6});
            return null;
        });
        assertFalse(map.node().isNeedsLayout());
        assertFalse(map.node().plot().isNeedsLayout());
    }

    @Test
    void aGridOfTheWrongSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ValueGrid(2, 2, new double[3]));
    }

    @Test
    void shiftAndArrowsWalkACrosshairAndAKeyAddsAnExampleThere() throws Exception {
        map.setSteps(new PlaneSteps(2, 0.5));
        map.placeDescriptionProperty().set(point -> "at\t%.1f, %.1f".formatted(point.getX(), point.getY()));
        pressWithShift(KeyCode.RIGHT);
        assertEquals(new Point2D(6, 5), map.crosshair().point());
        assertEquals("at: 6.0, 5.0", said());
        pressWithShift(KeyCode.UP);
        pressWithShift(KeyCode.UP);
        assertEquals("at: 6.0, 6.0", said());
        assertTrue(map.node().cursor().readout().isVisible());
        press(KeyCode.N);
        press(KeyCode.ENTER);
        assertEquals(List.of("add 6.0 6.0", "add 6.0 6.0"), edits);
        press(KeyCode.ESCAPE);
        assertNull(map.crosshair().point());
    }

    @Test
    void theCrosshairStartsAtTheExampleThatTheKeysHaveReachedAndGivesWayToExamples() throws Exception {
        map.setSteps(new PlaneSteps(1, 1));
        press(KeyCode.RIGHT);
        pressWithShift(KeyCode.LEFT);
        assertEquals(new Point2D(1, 2), map.crosshair().point());
        assertEquals(DecisionMap.NONE, map.litExampleProperty().get());
        press(KeyCode.DELETE);
        assertEquals(List.of(), edits);
        press(KeyCode.END);
        assertNull(map.crosshair().point());
        assertEquals(0, map.litExampleProperty().get());
    }

    @Test
    void anExampleThatIsAddedIsWhereTheReaderThenIs() throws Exception {
        map.editorProperty().set(new ExampleEditor() {
            @Override
            public void add(double x, double y) {
                map.setExamples(List.of(new LabelledPoint(8, 8, true), new LabelledPoint(x, y, true)));
            }

            @Override
            public void relabel(int index) {
                edits.add("relabel " + index);
            }

            @Override
            public void move(int index, double x, double y) {}

            @Override
            public void remove(int index) {}
        });
        map.setExamples(List.of(new LabelledPoint(8, 8, true)));
        pressWithShift(KeyCode.LEFT);
        press(KeyCode.INSERT);
        assertEquals(1, map.litExampleProperty().get());
        assertNull(map.crosshair().point());
        press(KeyCode.ENTER);
        assertEquals(List.of("relabel 1"), edits);
    }

    @Test
    void anEmptyMapHasPlacesForTheCrosshairToo() throws Exception {
        map.setExamples(List.of());
        pressWithShift(KeyCode.UP);
        assertEquals(5, map.crosshair().point().getX(), 1e-9);
        assertTrue(map.crosshair().point().getY() > 5);
    }

    @Test
    void withControlNoKeyChangesAnything() throws Exception {
        press(KeyCode.RIGHT);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false));
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, true, false));
        assertEquals(List.of(), edits);
    }
}
