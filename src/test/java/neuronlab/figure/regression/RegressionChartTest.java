package neuronlab.figure.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.LineThrough;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegressionChartTest {
    private static final double[] AREAS = {2104, 1600, 2400};
    private static final double[] PRICES = {399.9, 329.9, 369};

    private final RegressionChart chart = new RegressionChart(Language.ENGLISH);
    private final Pane page = new Pane(chart.node());

    @BeforeEach
    void showTheHouses() {
        chart.setXAxis(AxisDescription.linear("area", 0, 2600));
        chart.setYAxis(AxisDescription.linear("price", 0, 410));
        chart.setObservations(List.of(
                new Observation(2104, 399.9), new Observation(1600, 329.9), new Observation(2400, 369)));
        predict(0.1, 150);
        chart.node().setPrefSize(640, 420);
        page.resize(640, 420);
        page.layout();
    }

    private void predict(double weight, double bias) {
        double[] predictions = new double[AREAS.length];
        for (int row = 0; row < AREAS.length; row++) {
            predictions[row] = weight * AREAS[row] + bias;
        }
        chart.predictionsProperty().set(predictions);
        chart.lineProperty().set(new LineThrough(0, bias, 2600, 2600 * weight + bias));
    }

    private List<Boolean> beyond() {
        return chart.layers().beyond().marks().stream().map(Node::isVisible).toList();
    }

    private void press(KeyCode code) {
        Event.fireEvent(chart.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void moveTo(double x, double y) {
        Event.fireEvent(
                chart.node(),
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE, 0, false, false, false, false, false,
                        false, false, false, false, true, null));
    }

    private double[] place(int row) {
        return new double[] {
            chart.node().plot().getLayoutX() + chart.node().plot().area().getMinX() + chart.node().plot().transform().x(AREAS[row]),
            chart.node().plot().getLayoutY() + chart.node().plot().area().getMinY() + chart.node().plot().transform().y(PRICES[row])
        };
    }

    @Test
    void aNewPredictionMovesTheSameShapesAndLaysNothingOut() {
        List<Node> marks = List.copyOf(chart.layers().predictionPoints().marks());
        PlotTransform transform = chart.node().plot().transform();
        predict(0.06, 240);
        assertFalse(page.isNeedsLayout());
        assertFalse(chart.node().isNeedsLayout());
        assertFalse(chart.node().plot().isNeedsLayout());
        assertEquals(marks, chart.layers().predictionPoints().marks());
        assertEquals(transform.y(0.06 * 2104 + 240), marks.getFirst().getTranslateY(), 1e-9);
        assertSame(transform, chart.node().plot().transform());
    }

    @Test
    void newAxesLayOutThePlotButNotThePage() {
        chart.setYAxis(AxisDescription.linear("price", 0, 1600));
        assertTrue(chart.node().plot().isNeedsLayout());
        assertFalse(page.isNeedsLayout());
    }

    @Test
    void predictionsBeyondTheAxisHaveAnArrowAtTheEdge() {
        assertEquals(List.of(false, false, false), beyond());
        predict(0.4, 460);
        assertEquals(List.of(true, true, true), beyond());
        predict(0.18, 0);
        assertEquals(List.of(false, false, true), beyond());
    }

    @Test
    void nothingLeavesThePlotAreaWhenThePredictionsDo() {
        predict(0.4, 460);
        double height = chart.node().plot().transform().height();
        assertFalse(chart.layers().line().node().isVisible());
        for (Node segment : chart.layers().residuals().segments()) {
            Line line = (Line) segment;
            assertTrue(Stream.of(line.getStartY(), line.getEndY()).allMatch(y -> y >= 0 && y <= height));
        }
        Rectangle clip = (Rectangle) chart.layers().actualPoints().node().getParent().getClip();
        assertEquals(0, clip.getX());
        assertEquals(0, clip.getY());
        assertEquals(chart.node().plot().transform().width(), clip.getWidth());
        assertEquals(height, clip.getHeight());
    }

    @Test
    void residualsReachFromThePriceToThePrediction() {
        Line residual = (Line) chart.layers().residuals().segments().getFirst();
        assertEquals(chart.node().plot().transform().y(399.9), residual.getStartY(), 1e-9);
        assertEquals(chart.node().plot().transform().y(360.4), residual.getEndY(), 1e-9);
    }

    @Test
    void squaredErrorsAreSquareOnTheScreen() {
        chart.squaresVisibleProperty().set(true);
        double pixelsPerUnit = chart.node().plot().transform().height() / 410;
        double[] residuals = {39.5, 19.9, 21};
        for (int row = 0; row < residuals.length; row++) {
            Rectangle square = (Rectangle) chart.layers().squares().squares().get(row);
            assertEquals(residuals[row] * pixelsPerUnit, square.getHeight(), 1e-9);
            assertEquals(square.getHeight(), square.getWidth(), 0);
        }
        assertTrue(chart.layers().squares().node().isVisible());
    }

    @Test
    void withoutPredictionsOnlyTheDataAreShown() {
        chart.predictionsProperty().set(null);
        assertEquals(3, chart.layers().actualPoints().marks().size());
        assertEquals(0, chart.layers().predictionPoints().marks().size());
        assertEquals(0, chart.layers().residuals().segments().size());
    }

    @Test
    void theFocusedRowIsLitAndTheOthersAreDimmed() {
        chart.litRowProperty().set(1);
        List<Node> marks = chart.layers().actualPoints().marks();
        assertEquals(
                List.of(false, true, false),
                marks.stream().map(mark -> Emphasis.of(mark) == Emphasis.LIT).toList());
        assertEquals(
                List.of(true, false, true),
                marks.stream().map(mark -> Emphasis.of(mark) == Emphasis.DIMMED).toList());
        chart.litRowProperty().set(-1);
        assertTrue(marks.stream().noneMatch(mark -> Emphasis.of(mark) == Emphasis.DIMMED));
    }

    @Test
    void theArrowKeysGoThroughTheRowsAlongTheAxis() {
        press(KeyCode.RIGHT);
        assertEquals(1, chart.litRowProperty().get());
        press(KeyCode.RIGHT);
        assertEquals(0, chart.litRowProperty().get());
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals(2, chart.litRowProperty().get());
        press(KeyCode.LEFT);
        assertEquals(0, chart.litRowProperty().get());
        press(KeyCode.ESCAPE);
        assertEquals(-1, chart.litRowProperty().get());
    }

    @Test
    void theMouseFocusesTheNearestRowWithinReach() {
        double[] place = place(1);
        moveTo(place[0] + 14, place[1] - 10);
        assertEquals(1, chart.litRowProperty().get());
        moveTo(place[0] + 25, place[1] - 10);
        assertEquals(-1, chart.litRowProperty().get());
    }

    private static boolean is(Emphasis state, Layer layer) {
        return Emphasis.of(layer.node()) == state;
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT, line",
        "BIAS, line bias",
        "OUTPUT, line predictions",
        "PREDICTION, line predictions",
        "ACTUAL, actual",
        "ERROR, residuals",
        "INPUT, inputs"
    })
    void aPartLightsItsLayersAndDimsTheOthers(Role role, String lit) {
        RegressionLayers layers = chart.layers();
        Map<String, Layer> named = Map.of(
                "line", layers.line(),
                "bias", layers.biasHeight(),
                "predictions", layers.predictionPoints(),
                "actual", layers.actualPoints(),
                "residuals", layers.residuals(),
                "inputs", layers.inputDrops());
        chart.litPartProperty().set(Part.all(role));
        named.forEach((name, layer) -> {
            boolean expected = Set.of(lit.split(" ")).contains(name);
            assertEquals(expected, is(Emphasis.LIT, layer), name);
            assertEquals(!expected, is(Emphasis.DIMMED, layer), name);
        });

        chart.litPartProperty().set(null);
        assertTrue(named.values().stream().noneMatch(layer -> is(Emphasis.LIT, layer) || is(Emphasis.DIMMED, layer)));
        assertFalse(layers.biasHeight().node().isVisible());
        assertFalse(layers.inputDrops().node().isVisible());
    }

    @Test
    void aPartThatTheChartDoesNotShowDimsNothing() {
        chart.litPartProperty().set(Part.softmax());
        assertFalse(is(Emphasis.DIMMED, chart.layers().line()));
    }

    @Test
    void theBiasIsTheHeightOfTheLineAtZero() {
        chart.litPartProperty().set(Part.bias(0));
        predict(0.1, 205);
        Line height = (Line) chart.layers().biasHeight().segments().getFirst();
        assertEquals(0, height.getStartX(), 1e-9);
        assertEquals(chart.node().plot().transform().height(), height.getStartY(), 1e-9);
        assertEquals(chart.node().plot().transform().height() / 2, height.getEndY(), 1e-9);
    }

    @Test
    void aRowThatWasChosenComesBackWhenTheMouseLeaves() {
        press(KeyCode.RIGHT);
        double[] place = place(2);
        moveTo(place[0], place[1]);
        assertEquals(2, chart.litRowProperty().get());
        moveTo(0, 0);
        assertEquals(1, chart.litRowProperty().get());
    }

    @Test
    void aRowThatIsGoneIsNoLongerFocused() {
        chart.litRowProperty().set(2);
        chart.setObservations(List.of(new Observation(1, 2)));
        assertFalse(chart.node().cursor().readout().isVisible());
        Node mark = chart.layers().actualPoints().marks().getFirst();
        assertFalse(Emphasis.of(mark) == Emphasis.DIMMED);
    }
}
