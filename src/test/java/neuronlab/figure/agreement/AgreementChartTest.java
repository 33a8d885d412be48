package neuronlab.figure.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Plot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementChartTest {
    private static final double[] ACTUAL = {400, 200, 500};

    private final AgreementChart chart = new AgreementChart(Language.ENGLISH);
    private final Pane page = new Pane(chart.node());

    @BeforeEach
    void showThreeHouses() {
        AxisDescription prices = AxisDescription.linear("price", 150, 600);
        chart.setAxes(prices, prices);
        chart.setActual(ACTUAL);
        predict(400, 300, 450);
        chart.node().setPrefSize(400, 300);
        page.resize(400, 300);
        page.layout();
    }

    private void predict(double... predictions) {
        chart.predictionsProperty().set(predictions);
    }

    private List<Boolean> beyond() {
        return chart.layers().beyond().marks().stream().map(Node::isVisible).toList();
    }

    /** Where a row is seen, in the chart's coordinates. */
    private Point2D place(int row) {
        Plot plot = chart.node().plot();
        return chart.layers()
                .place(row, plot.transform())
                .add(plot.getLayoutX() + plot.area().getMinX(), plot.getLayoutY() + plot.area().getMinY());
    }

    private void press(KeyCode code) {
        Event.fireEvent(chart.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void moveTo(Point2D place) {
        double x = place.getX();
        double y = place.getY();
        Event.fireEvent(
                chart.node(),
                new MouseEvent(
                        MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE, 0, false, false, false, false, false,
                        false, false, false, false, true, null));
    }

    @Test
    void aPerfectPredictionStandsOnTheDiagonalAndAnotherAsFarOffAsItIsWrong() {
        double height = chart.node().plot().transform().height();
        List<Node> residuals = chart.layers().residuals().segments();
        List<Double> lengths = residuals.stream()
                .map(Line.class::cast)
                .map(line -> (line.getStartY() - line.getEndY()) * 450 / height)
                .toList();
        assertEquals(0, lengths.get(0), 1e-9);
        assertEquals(100, lengths.get(1), 1e-9);
        assertEquals(-50, lengths.get(2), 1e-9);
    }

    @Test
    void aNewPredictionLaysNothingOut() {
        predict(410, 310, 460);
        assertFalse(page.isNeedsLayout());
        assertFalse(chart.node().isNeedsLayout());
        assertFalse(chart.node().plot().isNeedsLayout());
        assertEquals(
                chart.node().plot().transform().y(410),
                chart.layers().points().marks().getFirst().getTranslateY(),
                1e-9);
    }

    @Test
    void predictionsBeyondTheAxisHaveAnArrowAtTheEdge() {
        assertEquals(List.of(false, false, false), beyond());
        predict(0, 300, 900);
        assertEquals(List.of(true, false, true), beyond());
    }

    @Test
    void arrowKeysGoFromTheCheapestHouseToTheDearestAndEscapeGoesBack() {
        List<Integer> rows = IntStream.range(0, 4)
                .map(_ -> {
                    press(KeyCode.RIGHT);
                    return chart.litRowProperty().get();
                })
                .boxed()
                .toList();
        assertEquals(List.of(1, 0, 2, 2), rows);
        press(KeyCode.LEFT);
        assertEquals(0, chart.litRowProperty().get());
        press(KeyCode.ESCAPE);
        assertEquals(Spotlight.NO_ROW, chart.litRowProperty().get());
    }

    @Test
    void aHouseThatIsPointedAtIsLitAndTheOthersAreDimmed() {
        moveTo(place(1).add(6, -6));
        assertEquals(1, chart.litRowProperty().get());
        List<Node> marks = chart.layers().points().marks();
        assertTrue(Emphasis.of(marks.get(1)) == Emphasis.LIT);
        assertTrue(Emphasis.of(marks.get(0)) == Emphasis.DIMMED);
        moveTo(new Point2D(place(1).getX(), 5));
        assertEquals(Spotlight.NO_ROW, chart.litRowProperty().get());
    }

    @Test
    void anArrowAtTheEdgeCanBePointedAt() {
        predict(400, -5000, 450);
        moveTo(place(1));
        assertEquals(1, chart.litRowProperty().get());
    }

    @Test
    void predictionsThatDoNotBelongToTheRowsAreNotDrawn() {
        predict(1, 2);
        assertEquals(0, chart.layers().rows());
        assertEquals(List.of(), chart.layers().points().marks());
    }
}
