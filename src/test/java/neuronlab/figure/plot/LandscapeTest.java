package neuronlab.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale.Spacing;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.contour.Contour;
import neuronlab.figure.plot.contour.ContourLayer;
import neuronlab.figure.plot.layer.ArrowLayer;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.PathLayer;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The layers together as a landscape of an error: a map in logarithmic colours, contours with their levels, the way of a
 * ball, its next step and an arrow downhill; the ball is the one place, walked by keys and dragged by the mouse.
 */
class LandscapeTest {
    private static final int SIDE = 96;
    private static final double[] LEVELS = {500, 1000, 3000, 10_000, 30_000};

    /** The mean squared error of the three houses of the tutorial. */
    private static final DoubleBinaryOperator ERROR = (weight, bias) -> Stream.of(
                    new double[] {2104, 399.9}, new double[] {1600, 329.9}, new double[] {2400, 369})
            .mapToDouble(house -> Math.pow(weight * house[0] + bias - house[1], 2))
            .average()
            .orElseThrow();

    private final ImageLayer map = new ImageLayer("landscape", true);
    private final ContourLayer contours = new ContourLayer("landscape-contour");
    private final PathLayer path = new PathLayer("landscape-trail");
    private final ArrowLayer gradient = new ArrowLayer("landscape-downhill");
    private final PointLayer ball = new PointLayer(PointLayer.Mark.CIRCLE, "ball");
    private Chart chart;
    private Shown shown;
    private Point2D at = new Point2D(0.2, 100);

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    /** The ball as the only place of its chart. */
    private final class Ball implements Places {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public Bounds extent(int place) {
            PlotTransform transform = chart.plot().transform();
            return new BoundingBox(transform.x(at.getX()), transform.y(at.getY()), 0, 0);
        }

        @Override
        public String tell(int place) {
            return "Weight\t%.3f\nBias\t%.0f\nError\t%.0f".formatted(at.getX(), at.getY(), ERROR.applyAsDouble(at.getX(), at.getY()));
        }

        @Override
        public String summary() {
            return "The landscape of the error";
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            PlaneSteps steps = new PlaneSteps(0.02, 20);
            moveBall((fine ? steps.dividedBy(20) : steps).moved(at, move, chart.plot().transform()));
            return 0;
        }

        @Override
        public boolean drag(int place, double x, double y) {
            PlotTransform transform = chart.plot().transform();
            moveBall(new Point2D(transform.xAt(x), transform.yAt(y)));
            return true;
        }
    }

    private void moveBall(Point2D to) {
        at = to;
        ball.setPoints(new double[] {at.getX()}, new double[] {at.getY()});
        gradient.setArrow(at, new Point2D(at.getX() - 0.05, at.getY() - 1));
        chart.cursor().refresh();
    }

    @BeforeEach
    void show() throws Exception {
        Toolkit.onFxThread(() -> {
            chart = new Chart(this, "landscape-chart", new Ball(), Language.ENGLISH);
            chart.setAxes(AxisDescription.linear("Weight", 0, 0.4), AxisDescription.linear("Bias", 0, 460));
            chart.setPrefSize(460, 420);
            map.stops().spacingProperty().set(Spacing.LOGARITHMIC);
            map.setThresholds(List.of(447.0, 3_000.0, 30_000.0, 500_000.0));
            chart.addLayers(map, contours, path, gradient, ball);
            ValueGrid errors = grid(ERROR);
            map.setGrid(errors);
            // Between two values an error rises by ratio rather than by difference.
            ValueGrid logarithms = grid((weight, bias) -> Math.log(ERROR.applyAsDouble(weight, bias)));
            contours.setContours(Arrays.stream(LEVELS)
                    .mapToObj(level -> Contour.of(logarithms, Math.log(level), "%,.0f".formatted(level)))
                    .toList());
            path.setWay(
                    IntStream.range(0, 40).mapToDouble(step -> 0.39 - 0.0048 * step).toArray(),
                    IntStream.range(0, 40).mapToDouble(step -> 440 - 9 * step).toArray(),
                    new Point2D(0.16, 90));
            shown = Shown.in(chart, 460);
            moveBall(at);
            return null;
        });
    }

    private static ValueGrid grid(DoubleBinaryOperator value) {
        return new ValueGrid(SIDE, SIDE, IntStream.range(0, SIDE * SIDE)
                .mapToDouble(cell -> value.applyAsDouble(
                        0.4 * (cell % SIDE + 0.5) / SIDE, 460 * (cell / SIDE + 0.5) / SIDE))
                .toArray());
    }

    private Point2D onChart(double weight, double bias) {
        PlotTransform transform = chart.plot().transform();
        return chart.plot().origin().add(transform.x(weight), transform.y(bias));
    }

    /** The floor of the valley and the far corner, without the contours, which may lie on either. */
    @Test
    void theMapIsDarkInTheValleyAndChangesByRatios() throws Exception {
        Toolkit.onFxThread(() -> {
            contours.node().setVisible(false);
            PixelReader picture = chart.snapshot(null, null).getPixelReader();
            Color valley = pixel(picture, 0.06, 244);
            Color corner = pixel(picture, 0.38, 20);
            assertEquals(map.stops().scale().colourOf(ERROR.applyAsDouble(0.06, 244)).getBlue(), valley.getBlue(), 0.12);
            assertEquals(map.stops().scale().colourOf(ERROR.applyAsDouble(0.38, 20)).getBlue(), corner.getBlue(), 0.02);
            assertTrue(valley.getBrightness() < corner.getBrightness() - 0.2, valley + " " + corner);
            return null;
        });
    }

    private Color pixel(PixelReader picture, double weight, double bias) {
        Point2D place = onChart(weight, bias);
        return picture.getColor((int) place.getX(), (int) place.getY());
    }

    @Test
    void arrowKeysWalkTheBallAndSayWhereItIs() throws Exception {
        Toolkit.onFxThread(() -> {
            press(KeyCode.LEFT, false);
            assertEquals(0.18, at.getX(), 1e-12);
            Node first = (Node) chart.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertEquals(
                    "Weight: 0.180; Bias: 100; Error: " + Math.round(ERROR.applyAsDouble(at.getX(), at.getY())),
                    first.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            press(KeyCode.UP, true);
            assertEquals(101, at.getY(), 1e-9);
            assertFalse(first == chart.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM), "said anew");
            assertFalse(shown.needsLayout());
            return null;
        });
    }

    private void press(KeyCode key, boolean shift) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    @Test
    void theBallIsDraggedByTheMouse() throws Exception {
        Toolkit.onFxThread(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, onChart(0.2, 100).add(3, 3));
            mouse(MouseEvent.MOUSE_DRAGGED, onChart(0.06, 244));
            assertEquals(0.06, at.getX(), 1e-9);
            assertEquals(244, at.getY(), 1e-6);
            Node mark = ball.marks().getFirst();
            assertEquals(chart.plot().transform().x(0.06), mark.getTranslateX(), 1e-6);
            assertFalse(shown.needsLayout());
            return null;
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D place) {
        Event.fireEvent(
                chart,
                new MouseEvent(
                        type, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.PRIMARY, 1, false,
                        false, false, false, true, false, false, true, false, true, null));
    }
}
