package neuronlab.figure.network;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.transform.Rotate;

/** One edge with its arrow head, which the style sheet shapes. */
final class EdgeArrow extends Group {
    private static final double INTO_HEAD = 0.8;

    private final Line line = new Line();
    private final Line rest = new Line();
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
        rest.getStyleClass().add("line");
        rest.setManaged(false);
        head.getTransforms().add(turn);
        getChildren().addAll(line, rest, head);
    }

    /** Draws the arrow from the segment's left end to its right end. */
    void place(Segment segment) {
        double width = head.prefWidth(-1);
        double height = head.prefHeight(-1);
        // The line ends inside the head, so that its blunt end does not show at the tip.
        draw(line, segment.upTo(segment.length() - width * INTO_HEAD));
        rest.setVisible(false);
        head.resizeRelocate(segment.x2() - width, segment.y2() - height / 2, width, height);
        turn.setPivotX(width);
        turn.setPivotY(height / 2);
        turn.setAngle(Math.toDegrees(Math.atan2(segment.y2() - segment.y1(), segment.x2() - segment.x1())));
    }

    /** The same, interrupted by an ellipse of a size around {@code x}: a dimmed ellipse would let it shine through. */
    void place(Segment segment, double x, Box ellipse) {
        place(segment);
        double slope = (segment.y2() - segment.y1()) / (segment.x2() - segment.x1());
        double half = ellipse.width() * ellipse.height() / 2 / Math.hypot(ellipse.height(), ellipse.width() * slope);
        double endX = line.getEndX();
        double endY = line.getEndY();
        draw(line, new Segment(segment.x1(), segment.y1(), x - half, segment.yAt(x - half)));
        draw(rest, new Segment(x + half, segment.yAt(x + half), endX, endY));
        rest.setVisible(true);
    }

    private static void draw(Line line, Segment segment) {
        line.setStartX(segment.x1());
        line.setStartY(segment.y1());
        line.setEndX(segment.x2());
        line.setEndY(segment.y2());
    }
}
