package neuronlab.model;

/**
 * The derivatives of a loss: one for every weight and one for the bias. They point where the loss rises fastest.
 * Immutable.
 *
 * @see MeanSquaredError#gradient
 */
public final class Gradient {
    private final Parameters derivatives;

    Gradient(double[] weights, double bias) {
        this.derivatives = new Parameters(weights, bias);
    }

    /** How many weights there are derivatives for. */
    public int features() {
        return derivatives.features();
    }

    /**
     * ∂loss/∂w of one weight.
     *
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double weight(int feature) {
        return derivatives.weight(feature);
    }

    /** ∂loss/∂b. */
    public double bias() {
        return derivatives.bias();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gradient that && derivatives.equals(that.derivatives);
    }

    @Override
    public int hashCode() {
        return derivatives.hashCode();
    }

    @Override
    public String toString() {
        return "Gradient" + derivatives;
    }
}
