package neuronlab.figure.readout;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** Finds the place of a readout: beside what it speaks of, never on it, and inside its figure. */
final class ReadoutPlace {
    private ReadoutPlace() {}

    /**
     * The upper left corner: to the right of the target if there is room, else to the left, above or below; where
     * there is room nowhere, as near to the right as the figure allows.
     */
    static Point2D find(Bounds target, Dimension2D size, Dimension2D figure, double gap) {
        double width = size.getWidth();
        double height = size.getHeight();
        double middleX = target.getCenterX() - width / 2;
        double middleY = target.getCenterY() - height / 2;
        List<Point2D> places = List.of(
                new Point2D(target.getMaxX() + gap, middleY),
                new Point2D(target.getMinX() - gap - width, middleY),
                new Point2D(middleX, target.getMinY() - gap - height),
                new Point2D(middleX, target.getMaxY() + gap));
        return places.stream()
                .map(place -> inside(place, size, figure))
                .filter(place -> !new BoundingBox(place.getX(), place.getY(), width, height).intersects(target))
                .findFirst()
                .orElseGet(() -> inside(places.getFirst(), size, figure));
    }

    private static Point2D inside(Point2D place, Dimension2D size, Dimension2D figure) {
        return new Point2D(
                Math.max(0, Math.min(place.getX(), figure.getWidth() - size.getWidth())),
                Math.max(0, Math.min(place.getY(), figure.getHeight() - size.getHeight())));
    }
}
