package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of choosing features of cars, by the normal equations and Gauss's elimination. */
final class CarFacts {
    private static final int LEARNED = 20;
    private static final int MILES = 8;
    private static final int WEIGHT = 4;
    private static final int YEAR = 6;
    private static final int[] ALL = {1, 2, 3, 4, 5, 6};

    private final List<String[]> learned;
    private final List<String[]> others;

    private CarFacts() {
        List<String[]> complete = PlainTable.read("cars.csv").rows().stream()
                .filter(row -> row.length > MILES && Arrays.stream(row).noneMatch(String::isEmpty))
                .toList();
        learned = every(complete, true);
        others = every(complete, false);
    }

    private static List<String[]> every(List<String[]> rows, boolean toLearn) {
        return IntStream.range(0, rows.size())
                .filter(row -> (row % LEARNED == 0) == toLearn)
                .mapToObj(rows::get)
                .toList();
    }

    static void addTo(Facts facts) {
        CarFacts cars = new CarFacts();
        facts.add("features.cars-learned", cars.learned.size());
        facts.add("features.cars-others", cars.others.size());
        facts.add("features.cars-by-weight", cars.error(cars.others, WEIGHT));
        facts.add("features.cars-by-weight-and-year", cars.error(cars.others, WEIGHT, YEAR));
        facts.add("features.cars-by-all-learned", cars.error(cars.learned, ALL));
        facts.add("features.cars-by-all", cars.error(cars.others, ALL));
    }

    private double error(List<String[]> asked, int... columns) {
        double[] best = best(columns);
        return asked.stream()
                .mapToDouble(row -> {
                    double off = -Double.parseDouble(row[MILES]);
                    double[] x = inputs(row, columns);
                    for (int i = 0; i < x.length; i++) {
                        off += best[i] * x[i];
                    }
                    return off * off;
                })
                .average()
                .orElseThrow();
    }

    /** The columns of a row, and a 1 for the bias. */
    private static double[] inputs(String[] row, int... columns) {
        double[] x = new double[columns.length + 1];
        for (int i = 0; i < columns.length; i++) {
            x[i] = Double.parseDouble(row[columns[i]]);
        }
        x[columns.length] = 1;
        return x;
    }

    private double[] best(int... columns) {
        int size = columns.length + 1;
        double[][] rows = new double[size][size + 1];
        for (String[] car : learned) {
            double[] x = inputs(car, columns);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    rows[i][j] += x[i] * x[j];
                }
                rows[i][size] += x[i] * Double.parseDouble(car[MILES]);
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
                for (int j = pivot; j <= size; j++) {
                    rows[row][j] -= factor * rows[pivot][j];
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(i -> rows[i][size] / rows[i][i]).toArray();
    }
}
