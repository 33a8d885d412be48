package neuronlab.figure.plot.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import neuronlab.figure.plot.AxisScale.Linear;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.ValueGrid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContourLayerTest {
    private static final int SIDE = 40;

    private final ContourLayer layer = new ContourLayer("landscape-contour");

    @BeforeEach
    void showRings() {
        layer.setContours(rings(1));
    }

    /** Rings around a point beside the middle, wider than high. */
    private static List<Contour> rings(double scale) {
        double[] values = new double[SIDE * SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                values[row * SIDE + column] =
                        scale * Math.hypot((column + 0.5) / SIDE - 0.4, 2 * ((row + 0.5) / SIDE - 0.5));
            }
        }
        ValueGrid grid = new ValueGrid(SIDE, SIDE, values);
        return DoubleStream.of(0.2, 0.4, 0.6, 0.8)
                .mapToObj(level -> Contour.of(grid, level, "level " + Math.round(1000 * level)))
                .toList();
    }

    private static PlotTransform area(double width, double height) {
        return new PlotTransform(new Linear(0, 1), new Linear(0, 1), width, height);
    }

    @ParameterizedTest
    @CsvSource({"300, 200", "420, 380", "900, 500", "200, 600"})
    void labelsLieInsideOnTheirLinesAndClearOfEachOther(double width, double height) {
        layer.place(area(width, height));
        List<Text> labels = layer.writtenLabels();
        assertTrue(labels.size() >= 2, () -> labels.size() + " labels");
        for (Text label : labels) {
            Bounds bounds = label.getBoundsInParent();
            assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= width, bounds::toString);
            assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= height, bounds::toString);
            assertTrue(Math.abs(label.getRotate()) <= 90);
            for (Text other : labels) {
                assertFalse(label != other && bounds.intersects(other.getBoundsInParent()));
            }
            for (Polyline line : layer.drawnLines()) {
                assertFalse(passes(line, label), () -> "a line passes through " + label.getText());
            }
        }
    }

    /** Whether a point of a line lies in the inner half of a label. */
    private static boolean passes(Polyline line, Text label) {
        Bounds words = label.getLayoutBounds();
        return IntStream.range(0, line.getPoints().size() / 2)
                .mapToObj(index -> label.parentToLocal(
                        new Point2D(line.getPoints().get(2 * index), line.getPoints().get(2 * index + 1))))
                .anyMatch(point -> Math.abs(point.getX() - words.getCenterX()) < words.getWidth() / 2
                        && Math.abs(point.getY() - words.getCenterY()) < words.getHeight() / 4);
    }

    @Test
    void aMapWithoutRoomHasNoLabels() {
        layer.place(area(40, 30));
        assertEquals(List.of(), layer.writtenLabels());
        assertFalse(layer.drawnLines().isEmpty());
    }

    @Test
    void newContoursMoveTheSameShapes() {
        layer.place(area(420, 380));
        List<Node> before = shapes();
        layer.setContours(rings(1.1));
        assertEquals(before, shapes());
        layer.setContours(List.of());
        assertEquals(List.of(), layer.drawnLines());
        assertEquals(List.of(), layer.writtenLabels());
    }

    @Test
    void labelsKeepClearOfAWayAndOfItsEnd() {
        layer.place(area(420, 380));
        for (Text label : layer.writtenLabels()) {
            double x = label.getTranslateX() / 420;
            double y = 1 - label.getTranslateY() / 380;
            layer.setWay(new ContourLine(new double[] {0, x}, new double[] {y, y}, false));
            assertFalse(layer.writtenLabels().isEmpty());
            for (Text written : layer.writtenLabels()) {
                Bounds words = written.getBoundsInParent();
                assertFalse(words.contains(420 * x, 380 * (1 - y)), () -> "the end lies on " + written.getText());
                assertFalse(
                        words.getMinX() < 420 * x && words.getMinY() < 380 * (1 - y) && words.getMaxY() > 380 * (1 - y),
                        () -> "the way runs through " + written.getText());
            }
        }
    }

    @Test
    void aWayThatPassesThemByMovesNoLabel() {
        layer.place(area(420, 380));
        List<Bounds> before = places();
        layer.setWay(new ContourLine(new double[] {0, 0.01}, new double[] {0, 0.01}, false));
        assertEquals(before, places());
    }

    private List<Bounds> places() {
        return layer.writtenLabels().stream().map(Node::getBoundsInParent).toList();
    }

    private List<Node> shapes() {
        return ((Parent) layer.node())
                .getChildrenUnmodifiable().stream()
                        .flatMap(group -> ((Parent) group).getChildrenUnmodifiable().stream())
                        .toList();
    }
}
