package neuronlab.figure.pad;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** The ink of one stroke: a smooth curve that grows with each point. */
final class StrokePath {
    /** Points nearer to the one before add nothing that could be seen. */
    private static final double LEAST_DISTANCE = 0.004;
    /** A line without any length would not be drawn. */
    private static final double HAIR = 0.01;

    private final List<Point2D> points = new ArrayList<>();
    private final Path path = new Path();
    private double side;

    StrokePath(Point2D start, double side, double penWidth) {
        path.getStyleClass().add("ink");
        path.setManaged(false);
        points.add(start);
        scale(side, penWidth);
    }

    Path node() {
        return path;
    }

    PadStroke stroke() {
        return new PadStroke(points);
    }

    /** Draws the stroke anew on a pad of another size. */
    void scale(double newSide, double penWidth) {
        side = newSide;
        path.setStrokeWidth(penWidth * side);
        List<Point2D> all = List.copyOf(points);
        points.subList(1, points.size()).clear();
        Point2D start = all.getFirst().multiply(side);
        path.getElements().setAll(new MoveTo(start.getX(), start.getY()), new LineTo(start.getX() + HAIR, start.getY()));
        all.stream().skip(1).forEach(this::append);
    }

    /** Goes on to a point; whether it is far enough from the last one to matter. */
    boolean add(Point2D point) {
        boolean matters = points.getLast().distance(point) >= LEAST_DISTANCE;
        if (matters) {
            append(point);
        }
        return matters;
    }

    /** The curve goes through the middles between the points; the last half of a segment is straight. */
    private void append(Point2D point) {
        Point2D last = points.getLast().multiply(side);
        Point2D next = point.multiply(side);
        Point2D middle = last.midpoint(next);
        int tail = path.getElements().size() - 1;
        path.getElements().set(tail, new QuadCurveTo(last.getX(), last.getY(), middle.getX(), middle.getY()));
        path.getElements().add(new LineTo(next.getX(), next.getY()));
        points.add(point);
    }
}
