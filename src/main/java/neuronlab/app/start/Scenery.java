package neuronlab.app.start;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** What moves in the picture of a chapter: shapes on some width and height. */
interface Scenery {
    /** All shapes, the first one behind the others. */
    List<Node> shapes();

    /**
     * Puts the shapes where they are at a moment.
     *
     * @param point the radius of a point
     * @param moment from 0 to 1
     */
    void place(double width, double height, double point, double moment);

    /** A shape with a style class. */
    static <T extends Node> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    /** Some points with a style class. */
    static List<Circle> points(int count, String styleClass) {
        return Stream.generate(() -> styled(new Circle(), styleClass)).limit(count).toList();
    }

    /** @param places of each point the part of the width and of the height */
    static void place(List<Circle> points, double[][] places, double width, double height, double point) {
        for (int i = 0; i < places.length; i++) {
            points.get(i).setRadius(point);
            points.get(i).setCenterX(places[i][0] * width);
            points.get(i).setCenterY(places[i][1] * height);
        }
    }

    /** One shape, and points in front of it. */
    static List<Node> together(Node behind, List<Circle> points, List<Circle> others) {
        return Stream.of(List.of(behind), points, others).<Node>flatMap(List::stream).toList();
    }
}
