package neuronlab.model;

import java.util.Arrays;

/**
 * Turns any numbers into probabilities: softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ).
 *
 * <p>Only the differences between the numbers count, so the largest is taken from each before the exponential: no
 * exponent is then above 0, and nothing overflows however large the numbers are. Infinite numbers are answered with the
 * limit: those that are +∞ (or, where all are, −∞) share the probability equally.
 */
public final class Softmax {
    private Softmax() {}

    /**
     * The probabilities of these numbers, in a new array of the same length.
     *
     * @throws IllegalArgumentException if there is no number, or one is NaN
     */
    public static double[] of(double... logits) {
        double[] probabilities = new double[logits.length];
        into(logits, probabilities);
        return probabilities;
    }

    /**
     * Writes the probabilities of these numbers into an array that is there already, which may be the same one;
     * allocates nothing.
     *
     * @param logits at least one number, none of them NaN
     * @param probabilities as many places as there are numbers; afterwards each is from 0 to 1 and their sum is 1
     * @throws IllegalArgumentException if there is no number, one is NaN, or the lengths differ
     */
    public static void into(double[] logits, double[] probabilities) {
        if (probabilities.length != logits.length) {
            throw new IllegalArgumentException(
                    "%d probabilities for %d numbers".formatted(probabilities.length, logits.length));
        }
        double largest = largest(logits);
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            // Equal infinities have the undefined difference NaN, yet count as equal.
            probabilities[i] = logits[i] == largest ? 1 : Math.exp(logits[i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
    }

    private static double largest(double[] logits) {
        if (logits.length == 0) {
            throw new IllegalArgumentException("Softmax needs at least one number");
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        if (Double.isNaN(largest)) {
            throw new IllegalArgumentException("Softmax of NaN is undefined: " + Arrays.toString(logits));
        }
        return largest;
    }
}
