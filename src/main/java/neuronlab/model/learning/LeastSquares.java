package neuronlab.model.learning;

import java.util.Optional;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * The linear neuron with the least mean squared error that there is, found at once and not by steps: the solution of the
 * normal equations on centred columns, by Gaussian elimination with row exchanges.
 */
public final class LeastSquares {
    /** A pivot that is so much smaller than the largest number of its column says that columns depend on each other. */
    private static final double LEAST_PIVOT = 1e-12;

    private LeastSquares() {}

    /**
     * The best linear neuron for a table whose target is a number; nothing if many are equally good, because an input
     * follows from the others or there are too few rows.
     */
    public static Optional<Parameters> of(Table data) {
        int features = data.features();
        double[] means = means(data);
        double[][] equations = new double[features][features + 1];
        for (int row = 0; row < data.rows(); row++) {
            for (int i = 0; i < features; i++) {
                double x = data.input(row, i) - means[i];
                for (int j = 0; j < features; j++) {
                    equations[i][j] += x * (data.input(row, j) - means[j]);
                }
                equations[i][features] += x * (data.target(row) - means[features]);
            }
        }
        return solve(equations).map(weights -> neuron(weights, means));
    }

    /** The mean of each input, and behind them that of the target. */
    private static double[] means(Table data) {
        double[] means = new double[data.features() + 1];
        for (int row = 0; row < data.rows(); row++) {
            for (int j = 0; j < data.features(); j++) {
                means[j] += data.input(row, j) / data.rows();
            }
            means[data.features()] += data.target(row) / data.rows();
        }
        return means;
    }

    private static Optional<double[]> solve(double[][] equations) {
        int size = equations.length;
        double[] scales = new double[size];
        for (int i = 0; i < size; i++) {
            scales[i] = equations[i][i];
        }
        for (int column = 0; column < size; column++) {
            exchange(equations, scales, column);
            if (Math.abs(equations[column][column]) <= LEAST_PIVOT * scales[column]) {
                return Optional.empty();
            }
            for (int row = column + 1; row < size; row++) {
                subtract(equations[row], equations[column], column);
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = equations[row][size];
            for (int j = row + 1; j < size; j++) {
                rest -= equations[row][j] * solution[j];
            }
            solution[row] = rest / equations[row][row];
        }
        return Optional.of(solution);
    }

    private static void exchange(double[][] equations, double[] scales, int column) {
        int best = column;
        for (int row = column + 1; row < equations.length; row++) {
            if (Math.abs(equations[row][column]) > Math.abs(equations[best][column])) {
                best = row;
            }
        }
        double[] equation = equations[best];
        equations[best] = equations[column];
        equations[column] = equation;
        double scale = scales[best];
        scales[best] = scales[column];
        scales[column] = scale;
    }

    private static void subtract(double[] from, double[] pivot, int column) {
        double factor = from[column] / pivot[column];
        for (int j = column; j < from.length; j++) {
            from[j] -= factor * pivot[j];
        }
    }

    private static Parameters neuron(double[] weights, double[] means) {
        Network network = Network.linear(weights.length);
        double[] values = new double[network.parameterCount()];
        double bias = means[weights.length];
        for (int j = 0; j < weights.length; j++) {
            values[network.weightIndex(0, 0, j)] = weights[j];
            bias -= weights[j] * means[j];
        }
        values[network.biasIndex(0, 0)] = bias;
        return Parameters.of(network, values);
    }
}
