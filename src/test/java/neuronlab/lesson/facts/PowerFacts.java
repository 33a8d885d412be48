package neuronlab.lesson.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** The facts of the curves of powers, from the normal equations, with sixty digits so that none of them is lost. */
final class PowerFacts {
    private static final MathContext DIGITS = new MathContext(60);
    private static final double ASKED = 2700;

    private PowerFacts() {}

    static void addTo(Facts facts) {
        PlainTable houses = PlainTable.read("houses-two-variables.csv");
        double[] areas = houses.column(0);
        double[] prices = houses.column(houses.rows().getFirst().length - 1);
        facts.add("features.error-of-1", error(areas, prices, 1));
        facts.add("features.error-of-9", error(areas, prices, 9));
        facts.add("features.price-of-1", at(fit(areas, prices, 1), ASKED));
        facts.add("features.price-of-6", at(fit(areas, prices, 6), ASKED));
        facts.add("features.left-out-of-1", errorLeftOut(areas, prices, 1));
        facts.add("features.left-out-of-2", errorLeftOut(areas, prices, 2));
    }

    private static double error(double[] x, double[] y, int highest) {
        BigDecimal[] curve = fit(x, y, highest);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> Math.pow(at(curve, x[i]) - y[i], 2))
                .average()
                .orElseThrow();
    }

    private static double errorLeftOut(double[] x, double[] y, int highest) {
        return IntStream.range(0, x.length)
                .mapToDouble(left -> {
                    int[] others = IntStream.range(0, x.length).filter(i -> i != left).toArray();
                    double[] otherX = IntStream.of(others).mapToDouble(i -> x[i]).toArray();
                    double[] otherY = IntStream.of(others).mapToDouble(i -> y[i]).toArray();
                    return Math.pow(at(fit(otherX, otherY, highest), x[left]) - y[left], 2);
                })
                .average()
                .orElseThrow();
    }

    /** The coefficients of 1, x, x² and so on, by Gauss's elimination. */
    private static BigDecimal[] fit(double[] x, double[] y, int highest) {
        int size = highest + 1;
        BigDecimal[][] rows = new BigDecimal[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= size; j++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int point = 0; point < x.length; point++) {
                    BigDecimal power = new BigDecimal(x[point]).pow(i + (j < size ? j : 0), DIGITS);
                    sum = sum.add(j < size ? power : power.multiply(new BigDecimal(y[point])), DIGITS);
                }
                rows[i][j] = sum;
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                if (row != pivot) {
                    BigDecimal factor = rows[row][pivot].divide(rows[pivot][pivot], DIGITS);
                    for (int j = pivot; j <= size; j++) {
                        rows[row][j] = rows[row][j].subtract(factor.multiply(rows[pivot][j], DIGITS), DIGITS);
                    }
                }
            }
        }
        BigDecimal[] solution = new BigDecimal[size];
        for (int i = 0; i < size; i++) {
            solution[i] = rows[i][size].divide(rows[i][i], DIGITS);
        }
        return solution;
    }

    private static double at(BigDecimal[] curve, double x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int power = curve.length - 1; power >= 0; power--) {
            sum = sum.multiply(new BigDecimal(x), DIGITS).add(curve[power], DIGITS);
        }
        return sum.doubleValue();
    }
}
