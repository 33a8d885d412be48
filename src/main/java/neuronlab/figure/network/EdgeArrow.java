package neuronlab.figure.network;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.transform.Rotate;

/** One edge with its arrow head, which the style sheet shapes. */
final class EdgeArrow extends Group {
    private final Line line = new Line();
    private final Region head = new Region();
    private final Rotate turn = new Rotate();

    EdgeArrow(NetworkDetail detail) {
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        getStyleClass().addAll("network-edge", detail.styleClass());
        line.getStyleClass().add("line");
        head.getStyleClass().add("head");
        head.setManaged(false);
        line.setManaged(false);
        head.getTransforms().add(turn);
        getChildren().addAll(line, head);
    }

    /** Draws the arrow from the segment's left end to its right end. */
    void place(Segment segment) {
        double width = head.prefWidth(-1);
        double height = head.prefHeight(-1);
        double length = Math.max(segment.length(), 1);
        double inset = width * (segment.x2() - segment.x1()) / length;
        double rise = width * (segment.y2() - segment.y1()) / length;
        line.setStartX(segment.x1());
        line.setStartY(segment.y1());
        // The line ends inside the head, so that its blunt end does not show at the tip.
        line.setEndX(segment.x2() - inset * 0.8);
        line.setEndY(segment.y2() - rise * 0.8);
        head.resizeRelocate(segment.x2() - width, segment.y2() - height / 2, width, height);
        turn.setPivotX(width);
        turn.setPivotY(height / 2);
        turn.setAngle(Math.toDegrees(Math.atan2(segment.y2() - segment.y1(), segment.x2() - segment.x1())));
    }
}
