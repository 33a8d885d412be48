package neuronlab.model.display;

import neuronlab.model.Range;
import neuronlab.model.network.Parameters;

/**
 * Where the weighted sum of a neuron with two inputs is 0, {@code w₁·x + w₂·y + b = 0}: a straight line. For the
 * difference of two scores that is where a classifier cannot decide; for a hidden neuron, where it bends.
 *
 * @param x where it begins and ends across; empty if the sum is the same everywhere
 * @param y where it begins and ends upwards
 */
public record BoundaryLine(double[] x, double[] y) {
    private static final BoundaryLine NONE = new BoundaryLine(new double[0], new double[0]);

    /**
     * The line of one neuron of a first layer through a plane; it may begin and end beyond the plane.
     *
     * @throws IndexOutOfBoundsException if there is no such neuron
     */
    public static BoundaryLine of(Parameters model, int neuron, Range across, Range upwards) {
        return of(model.weight(0, neuron, 0), model.weight(0, neuron, 1), model.bias(0, neuron), across, upwards);
    }

    private static BoundaryLine of(double w1, double w2, double bias, Range across, Range upwards) {
        if (w1 == 0 && w2 == 0) {
            return NONE;
        }
        // Solved for the feature that decides more, so that nothing is divided by almost 0.
        if (Math.abs(w2) * upwards.length() > Math.abs(w1) * across.length()) {
            double[] x = {across.lower(), across.upper()};
            return new BoundaryLine(x, solve(w1, x, bias, w2));
        }
        double[] y = {upwards.lower(), upwards.upper()};
        return new BoundaryLine(solve(w2, y, bias, w1), y);
    }

    /** The part of the line that lies in a plane; a line without ends if none does. */
    public BoundaryLine within(Range across, Range upwards) {
        if (x.length == 0) {
            return NONE;
        }
        double[] part = {0, 1};
        cut(part, x[0], x[1] - x[0], across);
        cut(part, y[0], y[1] - y[0], upwards);
        return part[0] < part[1] ? new BoundaryLine(along(x, part), along(y, part)) : NONE;
    }

    /** Leaves of a part of the way, from 0 to 1, what lies in a range, as Liang and Barsky do. */
    private static void cut(double[] part, double start, double change, Range range) {
        if (change == 0) {
            part[1] = range.contains(start) ? part[1] : part[0];
            return;
        }
        double one = (range.lower() - start) / change;
        double other = (range.upper() - start) / change;
        part[0] = Math.max(part[0], Math.min(one, other));
        part[1] = Math.min(part[1], Math.max(one, other));
    }

    private static double[] along(double[] ends, double[] part) {
        double change = ends[1] - ends[0];
        return new double[] {ends[0] + part[0] * change, ends[0] + part[1] * change};
    }

    private static double[] solve(double weight, double[] given, double bias, double divisor) {
        return new double[] {-(weight * given[0] + bias) / divisor, -(weight * given[1] + bias) / divisor};
    }
}
