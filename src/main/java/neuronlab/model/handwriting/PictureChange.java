package neuronlab.model.handwriting;

import neuronlab.model.SeededRandom;

/**
 * What is done to a picture of 8 × 8 before it is read, in this order: it is moved by whole cells, loses ink, is inverted,
 * and its cells change places.
 *
 * @param right by how many cells it is moved to the right; to the left if negative
 * @param down by how many cells it is moved downwards; upwards if negative
 * @param ink the share of each cell's ink that is left, 0 to 1
 * @param inverted whether paper and ink are exchanged
 * @param shuffled whether the cells change places, always in the same way
 */
public record PictureChange(int right, int down, double ink, boolean inverted, boolean shuffled) {
    /** Leaves every picture as it is. */
    public static final PictureChange NONE = new PictureChange(0, 0, 1, false, false);

    private static final long ORDER_SEED = 8;
    private static final int[] ORDER = order();

    /** @throws IllegalArgumentException if the share of ink is not from 0 to 1 */
    public PictureChange {
        if (!(ink >= 0 && ink <= 1)) {
            throw new IllegalArgumentException("Between none and all of the ink is left, not " + ink);
        }
    }

    private static int[] order() {
        int[] order = new int[DigitReduction.CELLS];
        for (int cell = 0; cell < order.length; cell++) {
            order[cell] = cell;
        }
        new SeededRandom(ORDER_SEED).shuffle(order);
        return order;
    }

    /** The same, with the cells in their places or not. */
    public PictureChange withShuffled(boolean wanted) {
        return new PictureChange(right, down, ink, inverted, wanted);
    }

    /**
     * The changed picture, in a new array. What is moved beyond the edge is lost, and paper comes in from the other side.
     *
     * @param shares 64 shares of ink, row after row
     */
    public double[] apply(double[] shares) {
        double[] changed = new double[DigitReduction.CELLS];
        for (int cell = 0; cell < changed.length; cell++) {
            double share = ink * moved(shares, shuffled ? ORDER[cell] : cell);
            changed[cell] = inverted ? 1 - share : share;
        }
        return changed;
    }

    private double moved(double[] shares, int cell) {
        int column = cell % DigitReduction.SIDE - right;
        int row = cell / DigitReduction.SIDE - down;
        boolean inside = column >= 0 && column < DigitReduction.SIDE && row >= 0 && row < DigitReduction.SIDE;
        return inside ? shares[row * DigitReduction.SIDE + column] : 0;
    }
}
