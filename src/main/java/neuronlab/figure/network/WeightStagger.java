package neuronlab.figure.network;

import java.util.Arrays;

/**
 * One way to put the ellipses of the weights on their edges: the ellipses of one output stand in one column, and
 * outputs share columns.
 *
 * @param columns how many columns there are
 * @param first where the first column is, 0 being nearest to the inputs and 1 nearest to the sums
 * @param last where the last column is
 * @param interleaved whether neighbouring outputs stand in different columns
 * @param reversed whether the first output stands in the last column
 */
record WeightStagger(int columns, double first, double last, boolean interleaved, boolean reversed) {
    private static final double LIKED = 0.42;

    /** The centres of all ellipses, output by output. */
    double[] place(NetworkShape shape, NetworkSizes sizes, Columns columns) {
        double[] result = new double[shape.weights()];
        for (int output = 0; output < shape.outputs(); output++) {
            double x = x(shape, sizes, columns, output);
            Arrays.fill(result, output * shape.inputs(), (output + 1) * shape.inputs(), x);
        }
        return result;
    }

    private double x(NetworkShape shape, NetworkSizes sizes, Columns place, int output) {
        int column = interleaved ? output % columns : output * columns / shape.outputs();
        int turned = reversed ? columns - 1 - column : column;
        double part = columns == 1 ? first : first + (last - first) * turned / (columns - 1);
        double half = sizes.weight().width() / 2;
        double from = place.edgesFrom() + nameMargin(sizes) + half;
        double to = place.edgesTo() - sizes.run().width() - half;
        return from + Math.max(0, to - from) * part;
    }

    private static double nameMargin(NetworkSizes sizes) {
        return Math.max(sizes.run().width(), (sizes.inputColumn() - sizes.input().width()) / 2 + sizes.gap().width());
    }

    /** How far this is from ellipses in the place where a reader looks for them. */
    double oddity() {
        return Math.abs((first + last) / 2 - LIKED);
    }
}
