package neuronlab.figure.pad;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;

/** The pen of those who draw with keys: a ring that is filled while the pen is down. */
final class PadCursor {
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("pen-down");
    private static final Point2D MIDDLE = new Point2D(0.5, 0.5);

    private final Circle ring = new Circle();
    private Point2D place = MIDDLE;
    private boolean down;

    PadCursor() {
        ring.getStyleClass().add("pad-cursor");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
    }

    Circle node() {
        return ring;
    }

    Point2D place() {
        return place;
    }

    boolean isDown() {
        return down;
    }

    void setDown(boolean touches) {
        down = touches;
        ring.pseudoClassStateChanged(DOWN, touches);
    }

    /** Moves within the pad. */
    void moveBy(double x, double y) {
        place = new Point2D(Math.clamp(place.getX() + x, 0, 1), Math.clamp(place.getY() + y, 0, 1));
    }

    void show(Point2D corner, double side, double penWidth) {
        ring.setCenterX(corner.getX() + place.getX() * side);
        ring.setCenterY(corner.getY() + place.getY() * side);
        ring.setRadius(penWidth * side / 2 + 1);
    }
}
