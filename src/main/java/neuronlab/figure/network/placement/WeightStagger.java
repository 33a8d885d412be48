package neuronlab.figure.network.placement;

import java.util.Arrays;
import neuronlab.figure.network.shape.NetworkShape;

/**
 * One way to put the ellipses of a layer's weights on their edges: the ellipses of one unit stand in one column, and
 * units share columns.
 *
 * @param columns how many columns there are
 * @param first where the first column is, 0 being nearest to the inputs and 1 nearest to the sums
 * @param last where the last column is
 * @param order which units share a column
 * @param reversed whether the first unit stands in the last column
 */
record WeightStagger(int columns, double first, double last, Order order, boolean reversed) {
    private static final double LIKED = 0.5;
    /** How many hidden edges a placement may save, per ellipse, to be worth another column, or being lopsided. */
    private static final double COLUMN_COST = 0.12;

    private static final double LOPSIDED_COST = 0.5;

    /** Which units share a column of ellipses. */
    enum Order {
        /** The outermost units, then the next, and so on to the middle: the diagram is its own mirror image. */
        MIRRORED,
        /** Neighbours. */
        BLOCKS,
        /** Neighbours stand in different columns. */
        INTERLEAVED
    }

    /** The centres of all ellipses of a layer, unit by unit. */
    double[] place(NetworkShape shape, NetworkSizes sizes, Columns.Stop stop, int layer) {
        int inputs = shape.circles(layer);
        int units = shape.circles(layer + 1);
        double half = sizes.weight().width() / 2;
        double from = stop.edgesFrom() + nameMargin(sizes, sizes.circle(shape, layer)) + half;
        double to = stop.edgesTo() - sizes.run().width() - half;
        double[] result = new double[inputs * units];
        for (int unit = 0; unit < units; unit++) {
            Arrays.fill(result, unit * inputs, (unit + 1) * inputs, from + Math.max(0, to - from) * part(unit, units));
        }
        return result;
    }

    private double part(int unit, int units) {
        int column = column(unit, units);
        int turned = reversed ? columns - 1 - column : column;
        return columns == 1 ? first : first + (last - first) * turned / (columns - 1);
    }

    private int column(int unit, int units) {
        return switch (order) {
            case MIRRORED -> Math.min(unit, units - 1 - unit) * columns / ((units + 1) / 2);
            case BLOCKS -> unit * columns / units;
            case INTERLEAVED -> unit % columns;
        };
    }

    private static double nameMargin(NetworkSizes sizes, NetworkSizes.Named circle) {
        double overhang = (circle.width() - circle.box().width()) / 2;
        return Math.max(sizes.run().width(), overhang + sizes.gap().width());
    }

    /** How far this is from what a reader likes best: one column in the middle. */
    double oddity() {
        double lopsided = columns > 1 && order != Order.MIRRORED ? LOPSIDED_COST : 0;
        return Math.abs((first + last) / 2 - LIKED) + lopsided + COLUMN_COST * (columns - 1);
    }
}
