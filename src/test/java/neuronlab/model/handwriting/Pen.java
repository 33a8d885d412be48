package neuronlab.model.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Draws digits for tests. */
final class Pen {
    private Pen() {}

    static Stroke stroke(double... coordinates) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Stroke.Point(coordinates[i], coordinates[i + 1]));
        }
        return new Stroke(points);
    }

    static Stroke oval(double radiusX, double radiusY) {
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            points.add(new Stroke.Point(0.5 - radiusX * Math.sin(angle), 0.5 - radiusY * Math.cos(angle)));
        }
        return new Stroke(points);
    }

    static DigitDrawing moved(DigitDrawing drawing, double size, double right, double down) {
        UnaryOperator<Stroke.Point> move = point -> new Stroke.Point(
                0.5 + size * (point.x() - 0.5) + right, 0.5 + size * (point.y() - 0.5) + down);
        return new DigitDrawing(
                drawing.strokes().stream()
                        .map(stroke -> new Stroke(stroke.points().stream().map(move).toList()))
                        .toList(),
                drawing.penWidth());
    }
}
