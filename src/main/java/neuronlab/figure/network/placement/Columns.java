package neuronlab.figure.network.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkShape;

/** Where the columns of a diagram stand, in pixels from its left edge: the centres of the parts. */
record Columns(double input, List<Stop> layers) {
    /** How much of a lean's height the edges get as additional width. */
    private static final double LEAN = 0.8;

    /** A diagram without ellipses still gives its edges so many arrows' lengths. */
    private static final int PLAIN_RUNS = 2;

    /**
     * The columns of a layer.
     *
     * @param edgesFrom where the edges start, with which the layer begins
     * @param edgesTo where they end
     * @param bias the centre of the biases
     * @param function the centre of the functions' boxes, or of the bar of softmax
     * @param circle the centre of the units
     */
    record Stop(double edgesFrom, double edgesTo, double bias, double function, double circle) {
        Stop from(Stop old, double part) {
            return new Stop(
                    between(old.edgesFrom, edgesFrom, part),
                    between(old.edgesTo, edgesTo, part),
                    between(old.bias, bias, part),
                    between(old.function, function, part),
                    between(old.circle, circle, part));
        }
    }

    /** Lays columns out: with this much for each arrow, and so much for the edges of each layer. */
    private record Plan(NetworkShape shape, NetworkSizes sizes, double run, double[] edges) {
        /** The one between two, at a part of the way from the narrow to the wide one. */
        Plan towards(Plan wide, double part) {
            double[] mixed = IntStream.range(0, edges.length)
                    .mapToDouble(layer -> between(edges[layer], wide.edges[layer], part))
                    .toArray();
            return new Plan(shape, sizes, between(run, wide.run, part), mixed);
        }

        double width() {
            return columns(0).layers().getLast().circle()
                    + sizes.circle(shape, shape.depth()).width() / 2;
        }

        Columns columns(double left) {
            double at = left + sizes.input().width();
            // Edges start at the circle, not at the end of its name.
            double from = at - (sizes.input().width() - sizes.input().box().width()) / 2;
            List<Stop> stops = new ArrayList<>();
            for (int layer = 0; layer < shape.depth(); layer++) {
                Stop stop = stop(layer, from, at + edges[layer]);
                stops.add(stop);
                NetworkSizes.Named circle = sizes.circle(shape, layer + 1);
                from = stop.circle() + circle.box().width() / 2;
                at = stop.circle() + circle.width() / 2;
            }
            return new Columns(left + sizes.input().width() / 2, stops);
        }

        private Stop stop(int layer, double from, double to) {
            NetworkSizes.Named circle = sizes.circle(shape, layer + 1);
            boolean folded = sizes.folds(shape, layer);
            double bias = shape.layer(layer).bias() && !folded ? sizes.bias().width() : 0;
            double function = folded ? 0 : functionWidth(shape.layer(layer).function());
            double behindBias = to + (bias > 0 ? bias + run : 0);
            double behindFunction = behindBias + (function > 0 ? function + run : 0);
            double centre = behindFunction + circle.width() / 2;
            double end = bias > 0 || function > 0 ? to : centre - circle.box().width() / 2;
            return new Stop(from, end, to + bias / 2, behindBias + function / 2, centre);
        }

        private double functionWidth(ActivationFunction function) {
            return switch (function) {
                case IDENTITY -> 0;
                case SOFTMAX -> sizes.softmax().width();
                default -> sizes.activation().width();
            };
        }
    }

    /**
     * The columns within a width, or nothing if they do not fit it.
     *
     * @param weightColumns how many columns of ellipses the edges of a layer need at most
     */
    static Optional<Columns> fit(NetworkShape shape, NetworkSizes sizes, Rows rows, double width, int weightColumns) {
        double[] least = new double[shape.depth()];
        double[] most = new double[shape.depth()];
        for (int layer = 0; layer < least.length; layer++) {
            int columns = Math.min(weightColumns, shape.circles(layer + 1));
            least[layer] = edges(sizes, columns, sizes.run().width());
            most[layer] = edges(sizes, columns, sizes.run().height()) + LEAN * rows.tall(layer);
        }
        Plan narrow = new Plan(shape, sizes, sizes.run().width(), least);
        Plan wide = new Plan(shape, sizes, sizes.run().height(), most);
        double from = narrow.width();
        if (from > width) {
            return Optional.empty();
        }
        double to = wide.width();
        double wanted = Math.max(from, Math.min(Math.min(width, sizes.extent().width()), to));
        Plan plan = narrow.towards(wide, to > from ? (wanted - from) / (to - from) : 0);
        return Optional.of(plan.columns((width - wanted) / 2));
    }

    private static double edges(NetworkSizes sizes, int weightColumns, double run) {
        return sizes.detail().showsWeights()
                ? weightColumns * (sizes.weight().width() + sizes.gap().width()) + 2 * run
                : PLAIN_RUNS * run;
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    /** On the way from other columns to these; a layer that is new comes out of the last one between the ends. */
    Columns from(Columns old, double part) {
        List<Stop> stops = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            Stop before = old.layers.get(earlier(layer, layers.size(), old.layers.size()));
            stops.add(layers.get(layer).from(before, part));
        }
        return new Columns(between(old.input, input, part), stops);
    }

    /** Which layer, of so many before, a layer comes from: the last one from the last one. */
    static int earlier(int layer, int depth, int depthBefore) {
        return layer == depth - 1 ? depthBefore - 1 : Math.clamp(layer, 0, Math.max(0, depthBefore - 2));
    }
}
