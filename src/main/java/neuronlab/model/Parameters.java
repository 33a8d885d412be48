package neuronlab.model;

import java.util.Arrays;

/** One finite number for each weight of a neuron and one for its bias: the shape that several values here share. */
final class Parameters {
    private final double[] weights;
    private final double bias;

    /** @throws IllegalArgumentException if there is no weight, or a number is infinite or NaN */
    Parameters(double[] weights, double bias) {
        if (weights.length == 0) {
            throw new IllegalArgumentException("At least one weight is needed");
        }
        this.weights = weights.clone();
        this.bias = bias;
        for (int feature = 0; feature < weights.length; feature++) {
            requireFinite("weight " + (feature + 1), this.weights[feature]);
        }
        requireFinite("bias", bias);
    }

    private static void requireFinite(String which, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The number for the %s is not finite: %s".formatted(which, value));
        }
    }

    int features() {
        return weights.length;
    }

    double weight(int feature) {
        return weights[feature];
    }

    double bias() {
        return bias;
    }

    /** A copy of the weights. */
    double[] weights() {
        return weights.clone();
    }

    void copyWeightsInto(double[] target) {
        System.arraycopy(weights, 0, target, 0, weights.length);
    }

    boolean hasNegative() {
        return bias < 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that
                && Arrays.equals(weights, that.weights)
                && Double.compare(bias, that.bias) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Double.hashCode(bias);
    }

    @Override
    public String toString() {
        return "[weights=" + Arrays.toString(weights) + ", bias=" + bias + "]";
    }
}
