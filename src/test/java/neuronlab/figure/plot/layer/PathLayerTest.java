package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import neuronlab.figure.plot.AxisScale.Linear;
import neuronlab.figure.plot.PlotTransform;
import org.junit.jupiter.api.Test;

class PathLayerTest {
    private static final PlotTransform AREA = new PlotTransform(new Linear(0, 1), new Linear(0, 1), 400, 200);

    private static PathLayer spiral(int steps) {
        PathLayer path = new PathLayer("landscape-trail");
        path.place(AREA);
        path.setWay(
                IntStream.range(0, steps).mapToDouble(step -> 0.5 + radius(step, steps) * Math.cos(step * 0.01)).toArray(),
                IntStream.range(0, steps).mapToDouble(step -> 0.5 + radius(step, steps) * Math.sin(step * 0.01)).toArray(),
                null);
        return path;
    }

    private static double radius(int step, int steps) {
        return 0.45 * (1 - (double) step / steps);
    }

    private static List<Polyline> drawn(PathLayer path) {
        return path.bands().stream().filter(band -> !band.getPoints().isEmpty()).toList();
    }

    @Test
    void theTrailFadesTowardsItsBeginningAndHasNoGaps() {
        List<Polyline> bands = drawn(spiral(3000));
        assertEquals(12, bands.size());
        for (int band = 1; band < bands.size(); band++) {
            assertTrue(bands.get(band).getOpacity() > bands.get(band - 1).getOpacity());
            List<Double> before = bands.get(band - 1).getPoints();
            assertEquals(before.subList(before.size() - 2, before.size()), bands.get(band).getPoints().subList(0, 2));
        }
        assertEquals(1, bands.getLast().getOpacity());
    }

    @Test
    void aLongWayIsDrawnWithFewPointsAndEndsWhereItIs() {
        PathLayer path = spiral(20_000);
        int points = drawn(path).stream().mapToInt(band -> band.getPoints().size() / 2).sum();
        double length = IntStream.range(1, 20_000)
                .mapToDouble(step -> Math.hypot(400, 200) * radius(step, 20_000) * 0.01)
                .sum();
        assertTrue(points < length / 1.5 + 24, () -> points + " points");
        List<Double> last = drawn(path).getLast().getPoints();
        assertEquals(200, last.get(last.size() - 2), 0.1);
        assertEquals(100, last.getLast(), 0.1);
        assertTrue(path.dots().marks().size() <= 60);
    }

    @Test
    void dotsCanBeToldApartAndTheNewestPointHasNone() {
        PathLayer path = new PathLayer("landscape-trail");
        path.place(AREA);
        path.setWay(new double[] {0.1, 0.2, 0.201, 0.202, 0.4}, new double[] {0.5, 0.5, 0.5, 0.5, 0.5}, null);
        assertEquals(
                List.of(40L, 81L),
                path.dots().marks().stream()
                        .map(dot -> Math.round(dot.getTranslateX()))
                        .toList());
    }

    @Test
    void theNextStepIsAHollowDotAtTheEndOfALine() {
        PathLayer path = new PathLayer("landscape-trail");
        path.place(AREA);
        double[] x = {0.1, 0.5};
        double[] y = {0.5, 0.5};
        path.setWay(x, y, new Point2D(0.75, 0.25));
        Node dot = path.next().marks().getFirst();
        assertEquals(300, dot.getTranslateX());
        assertEquals(150, dot.getTranslateY());
        path.setWay(x, y, null);
        assertEquals(List.of(), path.next().marks());
        path.setWay(new double[0], new double[0], null);
        assertEquals(List.of(), drawn(path));
    }

    @Test
    void anArrowPointsWhereItIsToldAndIsNeverTooLong() {
        ArrowLayer arrow = new ArrowLayer("landscape-downhill");
        arrow.place(AREA);
        assertFalse(arrow.isVisible());
        arrow.setArrow(new Point2D(0.5, 0.5), new Point2D(1, 0.5));
        Polygon head = (Polygon) arrow.getChildrenUnmodifiable().getLast();
        Line shaft = (Line) arrow.getChildrenUnmodifiable().getFirst();
        assertTrue(arrow.isVisible());
        assertEquals(200, shaft.getStartX());
        assertEquals(260, head.getPoints().getFirst());
        arrow.setArrow(new Point2D(0.5, 0.5), new Point2D(0.5, 0.6));
        assertEquals(List.of(200.0, 80.0), head.getPoints().subList(0, 2));
        arrow.setArrow(new Point2D(0.5, 0.5), new Point2D(0.5, 0.5));
        assertFalse(arrow.isVisible());
    }
}
