package neuronlab.figure.network.drawing;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkDetail;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.Segment;

/** One edge with its arrow head, which the style sheet shapes. */
final class EdgeArrow extends Group {
    private static final PseudoClass POSITIVE = PseudoClass.getPseudoClass("positive");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final double INTO_HEAD = 0.8;
    /** How much wider than its line a head is at least. */
    private static final double WIDER = 2.2;

    private final Line line = new Line();
    private final Line rest = new Line();
    private final Region head = new Region();
    private final Rotate turn = new Rotate();
    private final Scale growth = new Scale();

    /** An edge; a weighted one gets its thickness from its weight and not from the style sheet. */
    EdgeArrow(NetworkDetail detail, boolean weighted) {
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        getStyleClass().addAll("network-edge", weighted ? "weighted" : "plain", detail.styleClass());
        line.getStyleClass().add("line");
        head.getStyleClass().add("head");
        head.setManaged(false);
        line.setManaged(false);
        rest.getStyleClass().add("line");
        rest.setManaged(false);
        head.getTransforms().addAll(turn, growth);
        getChildren().addAll(line, rest, head);
    }

    /**
     * Draws the edge by its weight.
     *
     * @param strength the weight as a part of the largest, −1 to 1
     * @param thread the thickness for 0 and for the largest
     */
    void weigh(double strength, Box thread) {
        double thickness = thread.width() + (thread.height() - thread.width()) * Math.abs(strength);
        line.setStrokeWidth(thickness);
        rest.setStrokeWidth(thickness);
        double grown = Math.max(1, WIDER * thickness / head.prefHeight(-1));
        growth.setX(grown);
        growth.setY(grown);
        pseudoClassStateChanged(POSITIVE, strength > 0);
        pseudoClassStateChanged(NEGATIVE, strength < 0);
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
        growth.setPivotX(width);
        growth.setPivotY(height / 2);
        turn.setAngle(Math.toDegrees(Math.atan2(segment.y2() - segment.y1(), segment.x2() - segment.x1())));
    }

    /** The same, interrupted by an ellipse: a dimmed one would let it shine through. */
    void place(Segment segment, NetworkPlacement.Spot spot) {
        place(segment);
        double x = spot.x();
        Box ellipse = spot.size();
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
