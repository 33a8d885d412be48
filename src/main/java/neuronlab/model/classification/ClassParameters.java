package neuronlab.model.classification;

import java.util.Arrays;
import java.util.Objects;

/** One finite number for each class and feature and one for each class: the shape of a classifier and its gradient. */
final class ClassParameters {
    private final int features;
    private final double[] weights;
    private final double[] biases;

    /**
     * Copies of these numbers.
     *
     * @param weights class after class, {@code classes × features}
     * @param biases one a class
     * @throws IllegalArgumentException if there is no feature or no class, a count does not fit, or a number is not
     *     finite
     */
    ClassParameters(int features, double[] weights, double[] biases) {
        if (features < 1 || biases.length < 1) {
            throw new IllegalArgumentException(
                    "At least one feature and one class are needed, not %d and %d".formatted(features, biases.length));
        }
        if (weights.length != (long) features * biases.length) {
            throw new IllegalArgumentException("Expected %d weights (%d classes of %d), found %d"
                    .formatted((long) features * biases.length, biases.length, features, weights.length));
        }
        this.features = features;
        this.weights = weights.clone();
        this.biases = biases.clone();
        requireFinite("weight", this.weights);
        requireFinite("bias", this.biases);
    }

    private static void requireFinite(String which, double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A %s is not a finite number: %s".formatted(which, value));
            }
        }
    }

    int features() {
        return features;
    }

    int classes() {
        return biases.length;
    }

    double weight(int label, int feature) {
        return weights[Objects.checkIndex(label, biases.length) * features + Objects.checkIndex(feature, features)];
    }

    double bias(int label) {
        return biases[label];
    }

    double[] weights() {
        return weights.clone();
    }

    double[] biases() {
        return biases.clone();
    }

    /** The weights themselves, class after class; not to be changed. */
    double[] weightArray() {
        return weights;
    }

    /** The biases themselves; not to be changed. */
    double[] biasArray() {
        return biases;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassParameters that
                && features == that.features
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(biases, that.biases);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Arrays.hashCode(biases);
    }

    @Override
    public String toString() {
        return "[features=" + features + ", weights=" + Arrays.toString(weights) + ", biases="
                + Arrays.toString(biases) + "]";
    }
}
