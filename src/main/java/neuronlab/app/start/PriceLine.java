package neuronlab.app.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A line that turns until it fits three houses. */
final class PriceLine implements Scenery {
    private static final double[][] HOUSES = {{0.25, 0.62}, {0.55, 0.5}, {0.8, 0.3}};

    private final Line line = Scenery.styled(new Line(), "picture-line");
    private final List<Circle> houses = Scenery.points(HOUSES.length, "picture-house");

    @Override
    public List<Node> shapes() {
        return Scenery.together(line, houses, List.of());
    }

    @Override
    public void place(double width, double height, double point, double moment) {
        Scenery.place(houses, HOUSES, width, height, point);
        line.setStartX(0);
        line.setStartY(height * (0.95 - 0.17 * moment));
        line.setEndX(width);
        line.setEndY(height * (0.85 - 0.65 * moment));
    }
}
