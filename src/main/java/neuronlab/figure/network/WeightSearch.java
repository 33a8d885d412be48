package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.network.WeightStagger.Order;

/**
 * Looks for the placement in which the ellipses of the weights are clearest: none touches another, few hide edges, and
 * the diagram is not taller than that is worth.
 */
final class WeightSearch {
    private static final double STRETCH_STEP = 0.15;
    private static final int STRETCHES = 14;
    private static final int STEPS = 6;
    /** How many hidden edges an ellipse may save to be worth a diagram that is twice as tall. */
    private static final double HEIGHT_COST = 0.9;

    /** More ellipses hide the edges that they stand on, however they are placed. */
    private static final int MOST_ELLIPSES = 42;

    private final NetworkShape shape;
    private final NetworkSizes sizes;
    private final double width;
    private NetworkPlacement best;
    private double bestCost = Double.POSITIVE_INFINITY;

    private WeightSearch(NetworkShape shape, NetworkSizes sizes, double width) {
        this.shape = shape;
        this.sizes = sizes;
        this.width = width;
    }

    /** Whether the labels of so many weights are worth looking for a place. */
    static boolean promises(NetworkShape shape) {
        return shape.weights() <= MOST_ELLIPSES;
    }

    /** The clearest placement within a width, or nothing if the labels do not fit. */
    static Optional<NetworkPlacement> find(NetworkShape shape, NetworkSizes sizes, double width) {
        WeightSearch search = new WeightSearch(shape, sizes, width);
        for (int k = 0; k < STRETCHES && promises(shape); k++) {
            search.stretch(1 + k * STRETCH_STEP);
        }
        return Optional.ofNullable(search.best);
    }

    private void stretch(double factor) {
        Rows rows = Rows.stretched(shape, sizes, factor);
        boolean cannotWin = HEIGHT_COST * (factor - 1) >= bestCost;
        if (rows.height() > sizes.extent().height() || cannotWin) {
            return;
        }
        for (int columns = 1; columns <= shape.outputs(); columns++) {
            Optional<Columns> fitting = Columns.fit(shape, sizes, rows, width, columns);
            if (fitting.isEmpty()) {
                return;
            }
            for (WeightStagger stagger : staggers(columns)) {
                consider(rows, fitting.get(), stagger, HEIGHT_COST * (factor - 1));
            }
        }
    }

    private void consider(Rows rows, Columns columns, WeightStagger stagger, double cost) {
        if (cost + stagger.oddity() >= bestCost) {
            return;
        }
        double[] weights = stagger.place(shape, sizes, columns);
        NetworkPlacement placement = NetworkPlacement.of(shape, sizes, columns, rows, weights);
        Crowding crowding = new Crowding(placement);
        if (crowding.free()) {
            double whole = cost + stagger.oddity() + crowding.hiddenEdges(bestCost - cost - stagger.oddity());
            if (whole < bestCost) {
                bestCost = whole;
                best = placement;
            }
        }
    }

    private static List<WeightStagger> staggers(int columns) {
        List<WeightStagger> result = new ArrayList<>();
        for (int first = 0; first <= STEPS; first++) {
            double from = (double) first / STEPS;
            if (columns == 1) {
                result.add(new WeightStagger(1, from, from, Order.MIRRORED, false));
            }
            for (int last = first + 1; columns > 1 && last <= STEPS; last++) {
                for (Order order : Order.values()) {
                    result.add(new WeightStagger(columns, from, (double) last / STEPS, order, false));
                    result.add(new WeightStagger(columns, from, (double) last / STEPS, order, true));
                }
            }
        }
        return result;
    }
}
