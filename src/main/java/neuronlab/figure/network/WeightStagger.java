package neuronlab.figure.network;

import java.util.Arrays;

/**
 * One way to put the ellipses of the weights on their edges: the ellipses of one output stand in one column, and
 * outputs share columns.
 *
 * @param columns how many columns there are
 * @param first where the first column is, 0 being nearest to the inputs and 1 nearest to the sums
 * @param last where the last column is
 * @param order which outputs share a column
 * @param reversed whether the first output stands in the last column
 */
record WeightStagger(int columns, double first, double last, Order order, boolean reversed) {
    private static final double LIKED = 0.5;
    /** How many hidden edges a placement may save, per ellipse, to be worth another column, or being lopsided. */
    private static final double COLUMN_COST = 0.12;

    private static final double LOPSIDED_COST = 0.5;

    /** Which outputs share a column of ellipses. */
    enum Order {
        /** The outermost outputs, then the next, and so on to the middle: the diagram is its own mirror image. */
        MIRRORED,
        /** Neighbours. */
        BLOCKS,
        /** Neighbours stand in different columns. */
        INTERLEAVED
    }

    /** The centres of all ellipses, output by output. */
    double[] place(NetworkShape shape, NetworkSizes sizes, Columns place) {
        double[] result = new double[shape.weights()];
        for (int output = 0; output < shape.outputs(); output++) {
            double x = x(shape, sizes, place, output);
            Arrays.fill(result, output * shape.inputs(), (output + 1) * shape.inputs(), x);
        }
        return result;
    }

    private double x(NetworkShape shape, NetworkSizes sizes, Columns place, int output) {
        int column = column(output, shape.outputs());
        int turned = reversed ? columns - 1 - column : column;
        double part = columns == 1 ? first : first + (last - first) * turned / (columns - 1);
        double half = sizes.weight().width() / 2;
        double from = place.edgesFrom() + nameMargin(sizes) + half;
        double to = place.edgesTo() - sizes.run().width() - half;
        return from + Math.max(0, to - from) * part;
    }

    private int column(int output, int outputs) {
        return switch (order) {
            case MIRRORED -> Math.min(output, outputs - 1 - output) * columns / ((outputs + 1) / 2);
            case BLOCKS -> output * columns / outputs;
            case INTERLEAVED -> output % columns;
        };
    }

    private static double nameMargin(NetworkSizes sizes) {
        return Math.max(sizes.run().width(), (sizes.inputColumn() - sizes.input().width()) / 2 + sizes.gap().width());
    }

    /** How far this is from what a reader likes best: one column in the middle. */
    double oddity() {
        double lopsided = columns > 1 && order != Order.MIRRORED ? LOPSIDED_COST : 0;
        return Math.abs((first + last) / 2 - LIKED) + lopsided + COLUMN_COST * (columns - 1);
    }
}
