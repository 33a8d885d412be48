package neuronlab.figure.network.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.network.placement.WeightStagger.Order;
import neuronlab.figure.network.shape.NetworkShape;

/**
 * Looks for the placement in which the ellipses of the weights are clearest: none touches another, few hide edges, and
 * the diagram is not taller than that is worth. Each layer is looked at by itself, for edges do not leave their layer.
 */
final class WeightSearch {
    private static final double STRETCH_STEP = 0.15;
    private static final int STRETCHES = 14;
    private static final int STEPS = 6;
    /** How many hidden edges an ellipse may save to be worth a diagram that is twice as tall. */
    private static final double HEIGHT_COST = 0.9;
    /** The same for leaving all of a height empty that is there anyway. */
    private static final double GIVEN_HEIGHT_COST = 0.2;
    /** How much of a height that is there anyway a diagram fills if nothing speaks against it. */
    private static final double FILLED = 0.7;

    /** More ellipses hide the edges that they stand on, however they are placed. */
    private static final int MOST_ELLIPSES = 42;

    private final NetworkShape shape;
    private final NetworkSizes sizes;
    private final double width;
    private final double height;
    private final boolean heightIsGiven;
    private NetworkPlacement best;
    private double bestCost = Double.POSITIVE_INFINITY;

    WeightSearch(NetworkShape shape, NetworkSizes sizes, double width, double height, boolean heightIsGiven) {
        this.heightIsGiven = heightIsGiven;
        this.shape = shape;
        this.sizes = sizes;
        this.width = width;
        this.height = height;
    }

    /** Whether the labels of so many weights are worth looking for a place. */
    static boolean promises(NetworkShape shape) {
        for (int layer = 0; layer < shape.depth(); layer++) {
            if (shape.weights(layer) > MOST_ELLIPSES) {
                return false;
            }
        }
        return true;
    }

    /** The clearest placement, or nothing if the labels do not fit. */
    Optional<NetworkPlacement> find() {
        for (int k = 0; k < STRETCHES; k++) {
            stretch(1 + k * STRETCH_STEP);
        }
        return Optional.ofNullable(best);
    }

    private void stretch(double factor) {
        Rows rows = Rows.stretched(shape, sizes, factor);
        double cost = heightIsGiven
                ? GIVEN_HEIGHT_COST * Math.abs(1 - rows.height() / (FILLED * height))
                : HEIGHT_COST * (factor - 1);
        if (rows.height() > height || cost >= bestCost) {
            return;
        }
        for (int count = 1; count <= mostUnits(); count++) {
            Optional<Columns> columns = Columns.fit(shape, sizes, rows, width, count);
            if (columns.isEmpty()) {
                return;
            }
            consider(rows, columns.get(), count, cost);
        }
    }

    private int mostUnits() {
        return shape.layers().stream().mapToInt(NetworkShape.Layer::units).max().orElseThrow();
    }

    private void consider(Rows rows, Columns columns, int count, double ofHeight) {
        double[][] ellipses = new double[shape.depth()][];
        double cost = ofHeight;
        for (int layer = 0; layer < ellipses.length; layer++) {
            Edges edges = new Edges(rows, columns, layer);
            double limit = (bestCost - cost) * shape.depth();
            Optional<Found> found = clearest(edges, Math.min(count, shape.circles(layer + 1)), limit);
            if (found.isEmpty()) {
                return;
            }
            ellipses[layer] = found.get().centres();
            cost += found.get().cost() / shape.depth();
        }
        bestCost = cost;
        best = new NetworkPlacement(shape, sizes, columns, rows, ellipses);
    }

    private record Found(double[] centres, double cost) {}

    /** The edges of one layer, on which its ellipses have to stand. */
    private record Edges(Rows rows, Columns columns, int layer) {
        Columns.Stop stop() {
            return columns.layers().get(layer);
        }

        Segment[] segments() {
            double[] from = rows.centres(layer);
            double[] to = rows.centres(layer + 1);
            Segment[] result = new Segment[from.length * to.length];
            Arrays.setAll(result, k -> new Segment(
                    stop().edgesFrom(), from[k % from.length], stop().edgesTo(), to[k / from.length]));
            return result;
        }
    }

    private Optional<Found> clearest(Edges edges, int columns, double limit) {
        Segment[] segments = edges.segments();
        double least = limit;
        double[] found = null;
        for (WeightStagger stagger : staggers(columns)) {
            double oddity = stagger.oddity();
            if (oddity >= least) {
                continue;
            }
            double[] centres = stagger.place(shape, sizes, edges.stop(), edges.layer());
            Crowding crowding = new Crowding(sizes, segments, centres);
            double cost = crowding.free() ? oddity + crowding.hiddenEdges(least - oddity) : least;
            if (cost < least) {
                least = cost;
                found = centres;
            }
        }
        return found == null ? Optional.empty() : Optional.of(new Found(found, least));
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
