package neuronlab.figure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.layer.PointLayer;

/** The examples of all classes, each class as a layer of marks of its own form, under one numbering. */
final class ExampleLayers {
    private static final List<String> STYLES =
            List.of("first-class-point", "second-class-point", "third-class-point", "fourth-class-point");
    private static final List<PointLayer.Mark> MARKS = List.of(
            PointLayer.Mark.CIRCLE, PointLayer.Mark.DIAMOND, PointLayer.Mark.TRIANGLE, PointLayer.Mark.SQUARE);

    private final List<PointLayer> layers;
    private final List<PointLayer> guests;
    private List<LabelledPoint> points = List.of();

    ExampleLayers(int classes) {
        layers = IntStream.range(0, classes)
                .mapToObj(label -> new PointLayer(MARKS.get(label), STYLES.get(label)))
                .toList();
        guests = IntStream.range(0, classes)
                .mapToObj(label -> new PointLayer(MARKS.get(label), STYLES.get(label) + "-guest"))
                .toList();
    }

    void addTo(Plot plot) {
        guests.forEach(plot::addLayers);
        layers.forEach(plot::addLayers);
    }

    /** Shows examples that the model does not learn from, as hollow marks. */
    void showGuests(List<LabelledPoint> shown) {
        IntStream.range(0, guests.size()).forEach(label -> guests.get(label).setPoints(x(shown, label), y(shown)));
    }

    void show(List<LabelledPoint> examples) {
        points = List.copyOf(examples);
        IntStream.range(0, layers.size()).forEach(this::show);
    }

    /** All layers keep all places, and leave those of the other classes empty, so that one number names an example. */
    private void show(int label) {
        layers.get(label).setPoints(x(points, label), y(points));
    }

    private static double[] x(List<LabelledPoint> points, int label) {
        return points.stream()
                .mapToDouble(point -> point.label() == label ? point.x() : Double.NaN)
                .toArray();
    }

    private static double[] y(List<LabelledPoint> points) {
        return points.stream().mapToDouble(LabelledPoint::y).toArray();
    }

    PointLayer guests(int label) {
        return guests.get(label);
    }

    /** Shows one of them in another place, for as long as it is carried there. */
    void showMoved(int index, double x, double y) {
        List<LabelledPoint> moved = new ArrayList<>(points);
        if (points.get(index) instanceof LabelledPoint(double _, double _, var label)) {
            moved.set(index, new LabelledPoint(x, y, label));
        }
        show(moved);
    }

    List<LabelledPoint> points() {
        return points;
    }

    void light(int index) {
        int lit = has(index) ? index : DecisionMap.NONE;
        layers.forEach(layer -> layer.setLit(lit));
    }

    boolean has(int index) {
        return index >= 0 && index < points.size();
    }

    int count() {
        return points.size();
    }

    double x(int index) {
        return points.get(index).x();
    }

    double y(int index) {
        return points.get(index).y();
    }

    Point2D point(int index) {
        return new Point2D(x(index), y(index));
    }
}
