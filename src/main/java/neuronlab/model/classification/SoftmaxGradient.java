package neuronlab.model.classification;

/**
 * The derivatives of a classifier's loss: one for the weight of each class and feature, one for each bias. Immutable.
 *
 * @see CrossEntropy#gradient
 */
public final class SoftmaxGradient {
    private final ClassParameters derivatives;

    SoftmaxGradient(int features, double[] weights, double[] biases) {
        this.derivatives = new ClassParameters(features, weights, biases);
    }

    /** How many inputs the classifier has. */
    public int features() {
        return derivatives.features();
    }

    /** How many classes the classifier tells apart. */
    public int classes() {
        return derivatives.classes();
    }

    /**
     * ∂loss/∂w of one class and feature.
     *
     * @throws IndexOutOfBoundsException if there is no such class or feature
     */
    public double weight(int label, int feature) {
        return derivatives.weight(label, feature);
    }

    /**
     * ∂loss/∂b of one class.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public double bias(int label) {
        return derivatives.bias(label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoftmaxGradient that && derivatives.equals(that.derivatives);
    }

    @Override
    public int hashCode() {
        return derivatives.hashCode();
    }

    @Override
    public String toString() {
        return "SoftmaxGradient" + derivatives;
    }
}
