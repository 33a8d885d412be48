package neuronlab.figure.cursor;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * What of a figure can be visited: points, cells, bars, numbered from 0. Coordinates are pixels of the figure, or of the
 * plot area if a chart has the places.
 */
public interface Places {
    /** In place of a number: no place. */
    int NONE = -1;

    /** How far from a place the mouse may be to point at it, unless a figure says otherwise. */
    double REACH = 20;

    /** How many places there are. */
    int count();

    /** What a place covers; a point has no size. */
    Bounds extent(int place);

    /**
     * What the reader is told of a place: lines parted by line breaks, each a name, a tab and a value, or a sentence;
     * null if nothing is told.
     */
    String tell(int place);

    /** The whole figure in a sentence, for who hears it instead of seeing it. */
    String summary();

    /**
     * Where a move leads.
     *
     * @param from the place that the reader is at, or {@link #NONE}
     * @param fine whether Shift is held, for smaller steps where there are any
     * @return a place; {@code from} where there is no other
     */
    int next(int from, Move move, boolean fine);

    /** The place that is pointed at, or {@link #NONE}: at first the nearest one within reach. */
    default int at(double x, double y) {
        return nearest(count(), x, y);
    }

    /** The nearest of the first {@code count} places, or {@link #NONE} if none is within reach. */
    default int nearest(int count, double x, double y) {
        int nearest = NONE;
        double least = reach();
        for (int place = 0; place < count; place++) {
            double distance = distance(extent(place), x, y);
            if (distance <= least && (nearest == NONE || distance < least)) {
                nearest = place;
                least = distance;
            }
        }
        return nearest;
    }

    /** How far from a place the mouse may be to point at it, in pixels. */
    default double reach() {
        return REACH;
    }

    /** Does what can be done at a place, for the Enter key; returns whether anything can. */
    default boolean act(int place) {
        return false;
    }

    /** The mouse drags from a place to a point; returns whether the place can be dragged. */
    default boolean drag(int place, double x, double y) {
        return false;
    }

    /** The node that stands for a place, where the figure has one for each; it needs a text for screen readers. */
    default Optional<Node> node(int place) {
        return Optional.empty();
    }

    /** Whether there is such a place. */
    default boolean has(int place) {
        return place >= 0 && place < count();
    }

    private static double distance(Bounds extent, double x, double y) {
        double across = Math.max(0, Math.max(extent.getMinX() - x, x - extent.getMaxX()));
        double along = Math.max(0, Math.max(extent.getMinY() - y, y - extent.getMaxY()));
        return Math.hypot(across, along);
    }
}
