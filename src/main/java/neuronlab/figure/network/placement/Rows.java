package neuronlab.figure.network.placement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import neuronlab.figure.network.shape.NetworkShape;

/** Where the rows of a diagram stand, in pixels. */
final class Rows {
    /** A shorter column is spread to about this part of the longest one, so that edges do not all lean. */
    private static final double SPREAD = 0.62;

    private static final double WIDEST_SPREAD = 1.7;

    private final NetworkShape shape;
    private final double[] pitches;
    private final double above;
    private final double below;

    private Rows(NetworkShape shape, NetworkSizes sizes, double[] pitches) {
        this.shape = shape;
        this.pitches = pitches;
        double ellipse = sizes.detail().showsWeights() ? sizes.weight().height() / 2 + tallest() : 0;
        double most = shape.softmax() ? Math.max(ellipse, softmaxHeight(sizes) / 2) : ellipse;
        double under = most;
        for (int column = 0; column <= shape.depth(); column++) {
            double boxes = boxes(sizes, column);
            NetworkSizes.Named circle = sizes.circle(shape, column);
            most = Math.max(most, half(column) + Math.max(circle.box().height(), boxes) / 2);
            under = Math.max(under, half(column) + Math.max(circle.box().height() / 2 + circle.name().height(), boxes / 2));
            under = Math.max(under, half(column) + namedFunction(sizes, column));
        }
        above = most;
        below = under;
    }

    /** Rows stretched by a factor, 1 being the least that keeps the parts apart. */
    static Rows stretched(NetworkShape shape, NetworkSizes sizes, double factor) {
        return new Rows(shape, sizes, spread(shape, column -> sizes.row(shape, column) * factor));
    }

    /** Rows pressed into a height, however many there are. */
    static Rows pressed(NetworkShape shape, NetworkSizes sizes, double height) {
        double[] pitches =
                spread(shape, column -> Math.min(sizes.row(shape, column), height / shape.circles(column)));
        return new Rows(shape, sizes.inRows(shape, pitches), pitches);
    }

    private static double[] spread(NetworkShape shape, IntToDoubleFunction least) {
        double[] result = new double[shape.depth() + 1];
        double[] lengths = new double[result.length];
        Arrays.setAll(lengths, column -> least.applyAsDouble(column) * (shape.circles(column) - 1));
        double longest = Arrays.stream(lengths).max().orElseThrow();
        Arrays.setAll(result, column -> {
            double pitch = least.applyAsDouble(column);
            int gaps = shape.circles(column) - 1;
            return gaps == 0 ? pitch : Math.clamp(SPREAD * longest / gaps, pitch, pitch * WIDEST_SPREAD);
        });
        return result;
    }

    private double boxes(NetworkSizes sizes, int column) {
        if (column == 0 || sizes.folds(shape, column - 1)) {
            return 0;
        }
        NetworkShape.Layer layer = shape.layer(column - 1);
        double function = layer.function().isBoxed() ? sizes.activation().box().height() : 0;
        return Math.max(function, layer.bias() ? sizes.bias().height() : 0);
    }

    private double namedFunction(NetworkSizes sizes, int column) {
        boolean named = column > 0
                && !sizes.folds(shape, column - 1)
                && shape.layer(column - 1).function().isBoxed();
        return named ? sizes.activation().height() - sizes.activation().box().height() / 2 : 0;
    }

    private double half(int column) {
        return pitches[column] * (shape.circles(column) - 1) / 2;
    }

    /** Half the distance between the first and the last row of the longest column. */
    private double tallest() {
        double result = 0;
        for (int column = 0; column <= shape.depth(); column++) {
            result = Math.max(result, half(column));
        }
        return result;
    }

    /** The distance between the first and the last row in the longer one of the columns that a layer joins. */
    double tall(int layer) {
        return 2 * Math.max(half(layer), half(layer + 1));
    }

    /** The height of the bar, which reaches over all rows of outputs. */
    double softmaxHeight(NetworkSizes sizes) {
        return Math.max(
                sizes.softmax().height(), 2 * half(shape.depth()) + sizes.output().box().height());
    }

    /** Sizes that fit into these rows. */
    NetworkSizes fitted(NetworkSizes sizes) {
        return sizes.inRows(shape, pitches);
    }

    /** The centres of the rows of a column. */
    double[] centres(int column) {
        double[] result = new double[shape.circles(column)];
        Arrays.setAll(result, index -> above - half(column) + index * pitches[column]);
        return result;
    }

    double height() {
        return above + below;
    }
}
