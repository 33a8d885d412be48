package neuronlab.app.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;

/** A border that closes around one kind of points, inside a ring of the other. */
final class Ring implements Scenery {
    private static final int OUTER = 9;
    private static final int INNER = 4;

    private final Ellipse border = Scenery.styled(new Ellipse(), "picture-ring");
    private final List<Circle> outer = Scenery.points(OUTER, "picture-first");
    private final List<Circle> inner = Scenery.points(INNER, "picture-second");

    @Override
    public List<Node> shapes() {
        return Scenery.together(border, outer, inner);
    }

    @Override
    public void place(double width, double height, double point, double moment) {
        double radius = height / 2 - point;
        placeRound(outer, width, height, point, radius);
        placeRound(inner, width, height, point, radius * 0.28);
        border.setCenterX(width / 2);
        border.setCenterY(height / 2);
        border.setRadiusX(radius * (1.5 - 0.85 * moment));
        border.setRadiusY(radius * (0.35 + 0.3 * moment));
    }

    private static void placeRound(
            List<Circle> points, double width, double height, double point, double radius) {
        for (int i = 0; i < points.size(); i++) {
            double angle = 2 * Math.PI * i / points.size();
            points.get(i).setRadius(point);
            points.get(i).setCenterX(width / 2 + radius * Math.cos(angle));
            points.get(i).setCenterY(height / 2 + radius * Math.sin(angle));
        }
    }
}
