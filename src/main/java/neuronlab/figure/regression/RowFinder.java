package neuronlab.figure.regression;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;

/** Finds a row of a chart: the one nearest to the mouse, and the next one along the x axis. */
final class RowFinder {
    /** No row. */
    static final int NONE = -1;

    private RowFinder() {}

    /** The row nearest to a place on the screen, or {@link #NONE} if all are farther than {@code reach} pixels. */
    static int nearest(int rows, IntFunction<Bounds> extent, double x, double y, double reach) {
        return IntStream.range(0, rows)
                .filter(row -> distance(extent.apply(row), x, y) <= reach)
                .boxed()
                .min(Comparator.comparingDouble(row -> distance(extent.apply(row), x, y)))
                .orElse(NONE);
    }

    private static double distance(Bounds extent, double x, double y) {
        double across = Math.max(0, Math.max(extent.getMinX() - x, x - extent.getMaxX()));
        double along = Math.max(0, Math.max(extent.getMinY() - y, y - extent.getMaxY()));
        return Math.hypot(across, along);
    }

    /** The row that follows along the x axis; the first if there was none, the same at the end. */
    static int next(int rows, IntToDoubleFunction x, int row, boolean forward) {
        List<Integer> order = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingDouble(x::applyAsDouble))
                .toList();
        if (order.isEmpty()) {
            return NONE;
        }
        int place = order.indexOf(row);
        if (place < 0) {
            return forward ? order.getFirst() : order.getLast();
        }
        return order.get(Math.clamp(place + (forward ? 1 : -1), 0, rows - 1));
    }
}
