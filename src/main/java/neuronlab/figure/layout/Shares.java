package neuronlab.figure.layout;

import java.util.Arrays;

/** Divides a length among several who each have a least and a greatest one. */
final class Shares {
    private static final int HALVINGS = 60;

    private Shares() {}

    /**
     * The lengths: in proportion to the weights, but none below its least and none above its greatest. Their sum is
     * {@code total} wherever the limits allow it.
     */
    static double[] of(double total, double[] least, double[] greatest, double[] weights) {
        double level = 0;
        double above = total / Arrays.stream(weights).filter(weight -> weight > 0).min().orElse(1);
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (level + above) / 2;
            if (Arrays.stream(lengths(middle, least, greatest, weights)).sum() <= total) {
                level = middle;
            } else {
                above = middle;
            }
        }
        return lengths(level, least, greatest, weights);
    }

    private static double[] lengths(double level, double[] least, double[] greatest, double[] weights) {
        double[] lengths = new double[weights.length];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.max(least[i], Math.min(weights[i] * level, greatest[i]));
        }
        return lengths;
    }
}
