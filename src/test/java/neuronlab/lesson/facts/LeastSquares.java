package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Means, deviations and the best weights and bias for data, by the textbook's formulas. */
final class LeastSquares {
    private LeastSquares() {}

    static double mean(double... values) {
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

    /** A column brought to the mean 0 and the standard deviation 1. */
    static double[] standardised(double[] values) {
        double mean = mean(values);
        double deviation = Math.sqrt(covariance(values, values));
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }

    /** Weight and bias of the best line. */
    static double[] line(double[] x, double[] y) {
        double weight = covariance(x, y) / covariance(x, x);
        return new double[] {weight, mean(y) - weight * mean(x)};
    }

    /** Both weights and the bias of the best plane, by Cramer's rule. */
    static double[] plane(double[] x1, double[] x2, double[] y) {
        double a = covariance(x1, x1);
        double b = covariance(x1, x2);
        double c = covariance(x2, x2);
        double determinant = a * c - b * b;
        double w1 = (covariance(x1, y) * c - b * covariance(x2, y)) / determinant;
        double w2 = (a * covariance(x2, y) - b * covariance(x1, y)) / determinant;
        return new double[] {w1, w2, mean(y) - w1 * mean(x1) - w2 * mean(x2)};
    }
}
