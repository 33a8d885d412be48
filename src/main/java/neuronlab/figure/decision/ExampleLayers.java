package neuronlab.figure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.layer.PointLayer;

/** The examples of both classes, each class as a layer of marks of its own form, under one numbering. */
final class ExampleLayers {
    private final PointLayer first = new PointLayer(PointLayer.Mark.CIRCLE, "first-class-point");
    private final PointLayer second = new PointLayer(PointLayer.Mark.DIAMOND, "second-class-point");
    private List<LabelledPoint> points = List.of();

    void addTo(Plot plot) {
        plot.addLayers(first, second);
    }

    void show(List<LabelledPoint> examples) {
        points = List.copyOf(examples);
        show(first, LabelledPoint::first);
        show(second, point -> !point.first());
    }

    /** Both layers keep all places, and leave those of the other class empty, so that one number names an example. */
    private void show(PointLayer layer, Predicate<LabelledPoint> belongs) {
        layer.setPoints(
                points.stream()
                        .mapToDouble(point -> belongs.test(point) ? point.x() : Double.NaN)
                        .toArray(),
                points.stream().mapToDouble(LabelledPoint::y).toArray());
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
        first.setLit(lit);
        second.setLit(lit);
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
