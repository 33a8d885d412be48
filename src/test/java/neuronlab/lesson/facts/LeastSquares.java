package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Means, deviations and the best weights and bias for data, by the textbook's formulas. */
public final class LeastSquares {
    private LeastSquares() {}

    /** The mean. */
    public static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The mean of the products of what two columns deviate from their means by. */
    static double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        return mean(IntStream.range(0, a.length).mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB)).toArray());
    }

    /** The standard deviation, from all of the values. */
    static double deviation(double... values) {
        return Math.sqrt(covariance(values, values));
    }

    /** A column brought to the mean 0 and the standard deviation 1. */
    static double[] standardised(double[] values) {
        double mean = mean(values);
        double deviation = deviation(values);
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    /** Weight and bias of the best line. */
    static double[] line(double[] x, double[] y) {
        double weight = covariance(x, y) / covariance(x, x);
        return new double[] {weight, mean(y) - weight * mean(x)};
    }

    /** Both weights and the bias of the best plane, by Cramer's rule. */
    public static double[] plane(double[] x1, double[] x2, double[] y) {
        double a = covariance(x1, x1);
        double b = covariance(x1, x2);
        double c = covariance(x2, x2);
        double determinant = a * c - b * b;
        double w1 = (covariance(x1, y) * c - b * covariance(x2, y)) / determinant;
        double w2 = (a * covariance(x2, y) - b * covariance(x1, y)) / determinant;
        return new double[] {w1, w2, mean(y) - w1 * mean(x1) - w2 * mean(x2)};
    }

    /**
     * The weights of any number of inputs and, behind them, the bias: the normal equations, solved by elimination.
     *
     * @param rows the inputs of each example
     */
    public static double[] weights(double[][] rows, double[] targets) {
        int size = rows[0].length + 1;
        double[][] equations = new double[size][size + 1];
        for (int row = 0; row < rows.length; row++) {
            double[] x = Arrays.copyOf(rows[row], size);
            x[size - 1] = 1;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    equations[i][j] += x[i] * x[j];
                }
                equations[i][size] += x[i] * targets[row];
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
                for (int j = pivot; j <= size; j++) {
                    equations[row][j] -= factor * equations[pivot][j];
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(i -> equations[i][size] / equations[i][i]).toArray();
    }

    /** The mean squared error of weights and, behind them, a bias. */
    public static double error(double[] weights, double[][] rows, double[] targets) {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            double off = weights[weights.length - 1] - targets[row];
            for (int i = 0; i < rows[row].length; i++) {
                off += weights[i] * rows[row][i];
            }
            sum += off * off;
        }
        return sum / rows.length;
    }
}
