package neuronlab.app.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** A border that comes to lie between two kinds of points. */
final class TwoKinds implements Scenery {
    private static final double[][] FIRST = {{0.15, 0.3}, {0.3, 0.2}, {0.22, 0.55}, {0.42, 0.32}};
    private static final double[][] SECOND = {{0.85, 0.7}, {0.7, 0.8}, {0.62, 0.6}, {0.8, 0.42}};

    private final Line border = Scenery.styled(new Line(), "picture-border");
    private final List<Circle> first = Scenery.points(FIRST.length, "picture-first");
    private final List<Circle> second = Scenery.points(SECOND.length, "picture-second");

    @Override
    public List<Node> shapes() {
        return Scenery.together(border, first, second);
    }

    @Override
    public void place(double width, double height, double point, double moment) {
        Scenery.place(first, FIRST, width, height, point);
        Scenery.place(second, SECOND, width, height, point);
        border.setStartX(width * (0.1 + 0.65 * moment));
        border.setStartY(0);
        border.setEndX(width * (0.6 - 0.35 * moment));
        border.setEndY(height);
    }
}
