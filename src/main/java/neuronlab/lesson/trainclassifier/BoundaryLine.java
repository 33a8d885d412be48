package neuronlab.lesson.trainclassifier;

import neuronlab.model.Range;
import neuronlab.model.network.Parameters;

/**
 * Where a classifier of two classes cannot decide: the scores of both are equal where their difference
 * {@code w₁·x + w₂·y + b} is 0, which is a straight line.
 *
 * @param x where it begins and ends across; empty if every house gets the same scores
 * @param y where it begins and ends upwards
 */
record BoundaryLine(double[] x, double[] y) {
    private static final BoundaryLine NONE = new BoundaryLine(new double[0], new double[0]);

    /**
     * The line through a plane; it may begin and end beyond the plane.
     *
     * @param difference the neuron whose sum is the difference of the scores
     */
    static BoundaryLine of(Parameters difference, Range across, Range upwards) {
        double w1 = difference.weight(0, 0, 0);
        double w2 = difference.weight(0, 0, 1);
        if (w1 == 0 && w2 == 0) {
            return NONE;
        }
        // Solved for the feature that decides more, so that nothing is divided by almost 0.
        if (Math.abs(w2) * upwards.length() > Math.abs(w1) * across.length()) {
            double[] x = {across.lower(), across.upper()};
            return new BoundaryLine(x, solve(w1, x, difference.bias(0, 0), w2));
        }
        double[] y = {upwards.lower(), upwards.upper()};
        return new BoundaryLine(solve(w2, y, difference.bias(0, 0), w1), y);
    }

    private static double[] solve(double weight, double[] given, double bias, double divisor) {
        return new double[] {-(weight * given[0] + bias) / divisor, -(weight * given[1] + bias) / divisor};
    }
}
