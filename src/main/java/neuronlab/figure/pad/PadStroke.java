package neuronlab.figure.pad;

import java.util.List;
import javafx.geometry.Point2D;

/**
 * Where the pen went between being set down and being lifted.
 *
 * @param points in sides of the pad: from 0, 0 at the top left to 1, 1; at least one
 */
public record PadStroke(List<Point2D> points) {
    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PadStroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A stroke needs at least one point");
        }
    }
}
