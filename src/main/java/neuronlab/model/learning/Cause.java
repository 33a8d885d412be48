package neuronlab.model.learning;

/** Why a model cannot be: a number that is infinite, not a number at all, or leads to one. */
public sealed interface Cause {
    /**
     * A parameter.
     *
     * @param parameter its place among all of the network
     * @param value what it was to become
     */
    record OfParameter(int parameter, double value) implements Cause {}

    /**
     * The loss, with its penalty, while all parameters are finite.
     *
     * @param value infinite or NaN
     */
    record OfLoss(double value) implements Cause {}
}
