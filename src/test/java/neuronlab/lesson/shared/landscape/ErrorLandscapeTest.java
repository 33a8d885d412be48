package neuronlab.lesson.shared.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import neuronlab.figure.landscape.Landscape;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.Range;
import neuronlab.model.display.ParameterGrid;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole error over weight and bias of the three houses, and the model in it as a ball that the reader moves. */
@ExtendWith(OnFxThread.class)
class ErrorLandscapeTest {
    private static final double[][] HOUSES = {{2104, 399.9}, {1600, 329.9}, {2400, 369}};

    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private Landscape landscape;
    private Chart map;
    private Shown shown;

    @BeforeEach
    void show() {
        landscape = new ErrorLandscape(
                        state,
                        new ParameterGrid(new Range(0, 0.4), 0.0001, 4),
                        new ParameterGrid(new Range(0, 460), 0.1, 1),
                        Language.ENGLISH)
                .figure();
        map = landscape.map();
        shown = Shown.in(landscape.node(), 520);
    }

    private static double error(double weight, double bias) {
        double sum = 0;
        for (double[] house : HOUSES) {
            sum += Math.pow(weight * house[0] + bias - house[1], 2);
        }
        return sum / HOUSES.length;
    }

    private LinearNeuron neuron() {
        return state.snapshotProperty().get().neuron();
    }

    private Point2D onMap(double weight, double bias) {
        PlotTransform plane = map.plot().transform();
        return map.plot().origin().add(plane.x(weight), plane.y(bias));
    }

    private void mouse(EventType<MouseEvent> type, Point2D place, boolean still) {
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type, place.getX(), place.getY(), place.getX(), place.getY(), button, 1, false, false, false,
                        false, button == MouseButton.PRIMARY, false, false, true, false, still, null));
    }

    private static void press(Node node, KeyCode key, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private List<String> labels() {
        return map.lookupAll(".landscape-contour-label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Text) label).getText())
                .toList();
    }

    @Test
    void linesOfEqualErrorAndTheBestAreLabelled() {
        assertTrue(labels().containsAll(List.of("1,000", "10,000", "100,000")), labels()::toString);
        assertEquals("447", ((Text) map.lookup(".landscape-least")).getText());
        Node best = map.lookup(".landscape-lowest");
        assertEquals(map.plot().transform().x(0.0584879), best.getTranslateX(), 1e-3);
        assertEquals(map.plot().transform().y(247.26327), best.getTranslateY(), 1e-3);
    }

    @Test
    void lowIsLighterThanHigh() {
        Image picture = landscape.node().snapshot(null, null);
        Point2D valley = onMap(0.07, 217);
        Point2D wall = onMap(0.39, 440);
        Color low = picture.getPixelReader().getColor((int) valley.getX(), (int) valley.getY());
        Color high = picture.getPixelReader().getColor((int) wall.getX(), (int) wall.getY());
        assertTrue(low.getBrightness() > high.getBrightness() + 0.3, low + " " + high);
    }

    @Test
    void draggingTheBallMovesBothParametersAsOneAction() {
        mouse(MouseEvent.MOUSE_PRESSED, onMap(0, 0).add(3, -3), true);
        mouse(MouseEvent.MOUSE_DRAGGED, onMap(0.03, 300), false);
        mouse(MouseEvent.MOUSE_DRAGGED, onMap(0.06, 244), false);
        mouse(MouseEvent.MOUSE_RELEASED, onMap(0.06, 244), false);
        assertEquals(0.06, neuron().weight(0), 1e-9);
        assertEquals(244, neuron().bias(), 1e-6);
        assertEquals(error(0.06, 244), state.snapshotProperty().get().error(), 1e-6);
        assertFalse(shown.needsLayout());
        state.live().undo();
        assertEquals(LinearNeuron.zero(1), neuron());
    }

    @Test
    void aClickPutsTheBallThereAndAHoverOnlyTells() {
        Point2D place = onMap(0.2, 100);
        mouse(MouseEvent.MOUSE_MOVED, place, true);
        assertEquals(LinearNeuron.zero(1), neuron());
        assertTrue(map.lookup(".landscape-crosshair").getParent().isVisible());
        mouse(MouseEvent.MOUSE_PRESSED, place, true);
        mouse(MouseEvent.MOUSE_RELEASED, place, true);
        mouse(MouseEvent.MOUSE_CLICKED, place, true);
        assertEquals(0.2, neuron().weight(0), 1e-9);
        assertEquals(100, neuron().bias(), 1e-6);
    }

    @Test
    void arrowKeysWalkTheBallAndSayWhereItIs() {
        press(map, KeyCode.UP, false);
        press(map, KeyCode.RIGHT, false);
        press(map, KeyCode.RIGHT, true);
        assertEquals(0.0055, neuron().weight(0), 1e-12);
        assertEquals(5.75, neuron().bias(), 1e-9);
        Node ball = (Node) map.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        String told = "Weight: 0.0055; Bias: 5.8; Error: " + String.format("%,.0f", error(0.0055, 5.75));
        assertEquals(told, ball.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(map.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString().endsWith(told));
    }

    @Test
    void stepsLeaveATrailAndTheNextOneIsShown() {
        state.live().step(1);
        Node next = map.lookup(".landscape-trail-next");
        assertEquals(map.plot().transform().x(0.0072609), next.getTranslateX(), 0.01);
        assertEquals(map.plot().transform().y(350.974), next.getTranslateY(), 0.01);
        assertTrue(map.lookup(".landscape-downhill-shaft").getParent().isVisible());
    }

    @Test
    void aBallThatLeavesIsFollowedWithItsStartInSight() {
        state.setWeight(0, 2.5);
        shown.layOut(520);
        PlotTransform plane = map.plot().transform();
        for (double[] place : new double[][] {{0, 0}, {0.4, 460}, {2.5, 0}}) {
            assertTrue(plane.contains(plane.x(place[0]), plane.y(place[1])), () -> "weight " + place[0]);
        }
        state.live().undo();
        shown.layOut(520);
        assertEquals(0.4, map.plot().transform().xScale().upper(), 0);
    }

    @Test
    void evenTheFarthestModelHasAMap() {
        state.setWeight(0, 1e140);
        shown.layOut(520);
        PlotTransform plane = map.plot().transform();
        assertTrue(Double.isFinite(plane.xScale().upper()) && plane.width() > 0);
        assertFalse(labels().isEmpty());
    }

    @Test
    void aSwitchTiltsItAndArrowKeysTurnIt() {
        landscape.reliefProperty().set(true);
        shown.layOut(520);
        Region relief = (Region) landscape.node().lookup(".landscape-relief");
        assertTrue(relief.isVisible());
        assertFalse(map.isVisible());
        Node ball = relief.lookup(".landscape-ball");
        double before = ball.getTranslateX();
        int[] picture = pixels(relief);
        press(relief, KeyCode.RIGHT, false);
        assertNotEquals(before, ball.getTranslateX());
        assertFalse(java.util.Arrays.equals(picture, pixels(relief)));
        press(relief, KeyCode.HOME, false);
        assertEquals(before, ball.getTranslateX());
        assertFalse(shown.needsLayout());
        String told = relief.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.contains("38 degrees") && told.contains("Weight: 0.0000"), told);
    }

    @Test
    void draggingTheReliefTurnsAndTiltsIt() {
        landscape.reliefProperty().set(true);
        shown.layOut(520);
        Region relief = (Region) landscape.node().lookup(".landscape-relief");
        Node ball = relief.lookup(".landscape-ball");
        double beforeX = ball.getTranslateX();
        double beforeY = ball.getTranslateY();
        int[] picture = pixels(relief);
        LinearNeuron model = neuron();
        drag(relief, MouseEvent.MOUSE_PRESSED, new Point2D(200, 100));
        drag(relief, MouseEvent.MOUSE_DRAGGED, new Point2D(260, 100));
        double turned = ball.getTranslateX();
        assertNotEquals(beforeX, turned);
        assertFalse(java.util.Arrays.equals(picture, pixels(relief)));
        drag(relief, MouseEvent.MOUSE_DRAGGED, new Point2D(260, 110));
        assertEquals(turned, ball.getTranslateX(), 8);
        String told = relief.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertFalse(told.contains("38 degrees"), told);
        drag(relief, MouseEvent.MOUSE_DRAGGED, new Point2D(200, 100));
        assertEquals(beforeX, ball.getTranslateX(), 1e-6);
        assertEquals(beforeY, ball.getTranslateY(), 1e-6);
        assertEquals(model, neuron());
        assertFalse(shown.needsLayout());
    }

    private static void drag(Node node, EventType<MouseEvent> type, Point2D place) {
        Point2D scene = node.localToScene(place);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1, false,
                        false, false, false, true, false, false, true, false, false, null));
    }

    private static int[] pixels(Region relief) {
        Image image = relief.getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .map(view -> ((ImageView) view).getImage())
                .findFirst()
                .orElseThrow();
        int width = (int) image.getWidth();
        return IntStream.range(0, width * (int) image.getHeight())
                .map(index -> image.getPixelReader().getArgb(index % width, index / width))
                .toArray();
    }
}
