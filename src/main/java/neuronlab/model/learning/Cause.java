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

    /** The first of some parameters that is not finite; if there is none, their loss. */
    static Cause in(double[] parameters, double loss) {
        int index = indexOfNotFinite(parameters);
        return index < 0 ? new OfLoss(loss) : new OfParameter(index, parameters[index]);
    }

    /** The parameter that goes farthest on the way from some to others. */
    static Cause farthest(double[] from, double[] to) {
        int farthest = 0;
        for (int i = 1; i < from.length; i++) {
            if (Math.abs(to[i] - from[i]) > Math.abs(to[farthest] - from[farthest])) {
                farthest = i;
            }
        }
        return new OfParameter(farthest, to[farthest]);
    }

    /** The place of the first number that is infinite or NaN; −1 if there is none. */
    static int indexOfNotFinite(double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return i;
            }
        }
        return -1;
    }
}
