package neuronlab.figure.network;

import java.util.Optional;

/**
 * Where the columns of a diagram stand, in pixels from its left edge: the centres of the parts, and the stretch in
 * which the edges with their weights run.
 */
record Columns(double input, double bias, double softmax, double output, double edgesFrom, double edgesTo) {
    /** How much of a lean's height the edges get as additional width. */
    private static final double LEAN = 0.8;

    /** A diagram without ellipses still gives its edges so many arrows' lengths. */
    private static final int PLAIN_RUNS = 2;

    /** The columns for a diagram whose weights need so many columns, or nothing if they do not fit the width. */
    static Optional<Columns> fit(NetworkShape shape, NetworkSizes sizes, Rows rows, double width, int weightColumns) {
        double least = total(shape, sizes, sizes.run().width(), least(sizes, weightColumns));
        if (least > width) {
            return Optional.empty();
        }
        double most = total(shape, sizes, sizes.run().height(), most(shape, sizes, rows, weightColumns));
        double wanted = Math.max(least, Math.min(Math.min(width, sizes.extent().width()), most));
        double part = most > least ? (wanted - least) / (most - least) : 0;
        double run = between(sizes.run().width(), sizes.run().height(), part);
        double edges = between(least(sizes, weightColumns), most(shape, sizes, rows, weightColumns), part);
        return Optional.of(lay(shape, sizes, (width - wanted) / 2, run, edges));
    }

    /** The width that a diagram takes when nothing restrains it. */
    static double comfortableWidth(NetworkShape shape, NetworkSizes sizes, Rows rows) {
        double most = total(shape, sizes, sizes.run().height(), most(shape, sizes, rows, 1));
        return Math.min(most, sizes.extent().width());
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private static double least(NetworkSizes sizes, int weightColumns) {
        return edges(sizes, weightColumns, sizes.run().width());
    }

    private static double most(NetworkShape shape, NetworkSizes sizes, Rows rows, int weightColumns) {
        double tall = Math.max(rows.inputPitch() * (shape.inputs() - 1), rows.outputPitch() * (shape.outputs() - 1));
        return edges(sizes, weightColumns, sizes.run().height()) + LEAN * tall;
    }

    private static double edges(NetworkSizes sizes, int weightColumns, double run) {
        return sizes.detail().showsWeights()
                ? weightColumns * (sizes.weight().width() + sizes.gap().width()) + 2 * run
                : PLAIN_RUNS * run;
    }

    private static double total(NetworkShape shape, NetworkSizes sizes, double run, double edges) {
        double bias = shape.bias() ? sizes.bias().width() + run : 0;
        double softmax = shape.softmax() ? sizes.softmax().width() + run : 0;
        return sizes.inputColumn() + edges + bias + softmax + sizes.outputColumn();
    }

    private static Columns lay(NetworkShape shape, NetworkSizes sizes, double left, double run, double edges) {
        double input = left + sizes.inputColumn() / 2;
        // Edges start at the circle, not at the end of its name.
        double from = input + sizes.input().width() / 2;
        double at = left + sizes.inputColumn() + edges;
        double to = at;
        double bias = at + sizes.bias().width() / 2;
        at += shape.bias() ? sizes.bias().width() + run : 0;
        double softmax = at + sizes.softmax().width() / 2;
        at += shape.softmax() ? sizes.softmax().width() + run : 0;
        double output = at + sizes.outputColumn() / 2;
        double circle = output - sizes.output().width() / 2;
        return new Columns(input, bias, softmax, output, from, shape.bias() || shape.softmax() ? to : circle);
    }

    /** On the way from other columns to these. */
    Columns from(Columns old, double part) {
        return new Columns(
                between(old.input, input, part),
                between(old.bias, bias, part),
                between(old.softmax, softmax, part),
                between(old.output, output, part),
                between(old.edgesFrom, edgesFrom, part),
                between(old.edgesTo, edgesTo, part));
    }
}
