package neuronlab.model.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The curve y = c₀ + c₁·x + c₂·x² + … up to some power with the least mean squared error to some points: a linear neuron
 * whose features are the powers of one number. Found with polynomials that are orthogonal on the points (G. E. Forsythe,
 * Generation and use of orthogonal polynomials for data-fitting with a digital computer, 1957), since the powers
 * themselves are so alike that the normal equations lose all digits.
 */
public final class PowerFit {
    private final double middle;
    private final double half;
    /** Of the recurrence p₍ₖ₊₁₎ = (x − aₖ)·pₖ − bₖ·p₍ₖ₋₁₎. */
    private final double[] a;
    private final double[] b;
    private final double[] weights;

    private PowerFit(double middle, double half, int highest) {
        this.middle = middle;
        this.half = half;
        a = new double[highest + 1];
        b = new double[highest + 1];
        weights = new double[highest + 1];
    }

    /**
     * The best curve.
     *
     * @param x where the points lie, not all at one place
     * @param y how high, as many
     * @param highest the highest power, at least 0
     * @throws IllegalArgumentException if there are not more points than powers, or not as many y as x
     */
    public static PowerFit of(double[] x, double[] y, int highest) {
        if (x.length != y.length || highest < 0 || x.length <= highest) {
            throw new IllegalArgumentException(
                    "%d and %d numbers do not decide on powers up to %d".formatted(x.length, y.length, highest));
        }
        double least = IntStream.range(0, x.length).mapToDouble(i -> x[i]).min().orElseThrow();
        double largest = IntStream.range(0, x.length).mapToDouble(i -> x[i]).max().orElseThrow();
        PowerFit fit = new PowerFit((least + largest) / 2, (largest - least) / 2, highest);
        fit.find(IntStream.range(0, x.length).mapToDouble(i -> fit.scaled(x[i])).toArray(), y);
        return fit;
    }

    private double scaled(double x) {
        return (x - middle) / half;
    }

    private void find(double[] x, double[] y) {
        double[] before = new double[x.length];
        double[] now = new double[x.length];
        Arrays.fill(now, 1);
        double normBefore = 1;
        for (int power = 0; power < weights.length; power++) {
            double norm = 0;
            double moment = 0;
            double product = 0;
            for (int i = 0; i < x.length; i++) {
                norm += now[i] * now[i];
                moment += x[i] * now[i] * now[i];
                product += y[i] * now[i];
            }
            a[power] = moment / norm;
            b[power] = power == 0 ? 0 : norm / normBefore;
            weights[power] = product / norm;
            for (int i = 0; i < x.length; i++) {
                double next = (x[i] - a[power]) * now[i] - b[power] * before[i];
                before[i] = now[i];
                now[i] = next;
            }
            normBefore = norm;
        }
    }

    /** The height of the curve at a place. */
    public double at(double place) {
        double x = scaled(place);
        double before = 0;
        double now = 1;
        double sum = 0;
        for (int power = 0; power < weights.length; power++) {
            sum += weights[power] * now;
            double next = (x - a[power]) * now - b[power] * before;
            before = now;
            now = next;
        }
        return sum;
    }

    /** The mean squared error on points, such as those that it was found for. */
    public double error(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> at(x[i]) - y[i])
                .map(error -> error * error)
                .average()
                .orElse(0);
    }

    /**
     * The mean squared error on each point when the curve is found without it.
     *
     * @throws IllegalArgumentException if the points that are left do not decide on so many powers
     */
    public static double errorLeftOut(double[] x, double[] y, int highest) {
        return IntStream.range(0, x.length)
                .mapToDouble(left -> {
                    double error = PowerFit.of(without(x, left), without(y, left), highest).at(x[left]) - y[left];
                    return error * error;
                })
                .average()
                .orElseThrow();
    }

    private static double[] without(double[] values, int left) {
        return IntStream.range(0, values.length)
                .filter(i -> i != left)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
