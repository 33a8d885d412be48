package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlotTransform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointLayerTest {
    private static final double[] X = {20, 60};

    private final PointLayer points = new PointLayer(PointLayer.Mark.DIAMOND, "some-point");
    private final SegmentLayer segments = new SegmentLayer("some-segment");

    /** A unit of the data is a pixel; y goes upwards from 0. */
    @BeforeEach
    void place() {
        PlotTransform pixels = new PlotTransform(new AxisScale.Linear(0, 100), new AxisScale.Linear(0, 100), 100, 100);
        points.place(pixels);
        segments.place(pixels);
        show(30, 40);
    }

    private void show(double... y) {
        points.setPoints(X, y);
        segments.setSegments(X, new double[] {10, 10}, y);
    }

    private void assertHeights(double... expected) {
        double[] marks = points.marks().stream().mapToDouble(mark -> 100 - mark.getTranslateY()).toArray();
        assertArrayEquals(expected, marks, 1e-9);
        double[] ends = segments.segments().stream().mapToDouble(line -> 100 - ((Line) line).getEndY()).toArray();
        assertArrayEquals(expected, ends, 1e-9);
    }

    @Test
    void whatIsNotSeenToMoveStaysWhereItIs() {
        show(30.2, 39.8);
        assertHeights(30, 40);
    }

    @Test
    void asSoonAsOneIsSeenToMoveAllAreInTheirPlaces() {
        show(30.2, 39.8);
        show(30.4, 39.9);
        assertHeights(30.4, 39.9);
    }

    @Test
    void whatHasNoPlaceAnyMoreGoes() {
        show(30, Double.NaN);
        assertFalse(points.marks().getLast().isVisible());
        assertFalse(segments.segments().getLast().isVisible());
        show(30, 40);
        assertEquals(List.of(true, true), points.marks().stream().map(Node::isVisible).toList());
        assertEquals(List.of(true, true), segments.segments().stream().map(Node::isVisible).toList());
    }
}
