package neuronlab.model.handwriting;

import java.util.List;

/**
 * Where a pen went between being set down and being lifted: points joined by straight lines; a single point is a dot.
 *
 * @param points at least one
 */
public record Stroke(List<Point> points) {
    /**
     * A point of the paper.
     *
     * @param x to the right, 0 to 1 within the paper; finite
     * @param y downwards, 0 to 1 within the paper; finite
     */
    public record Point(double x, double y) {
        /** @throws IllegalArgumentException if a coordinate is infinite or NaN */
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("Not a point: %s, %s".formatted(x, y));
            }
        }
    }

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A stroke needs at least one point");
        }
    }
}
