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
        double[] best = LeastSquares.weights(inputs(learned, columns), miles(learned));
        return LeastSquares.error(best, inputs(asked, columns), miles(asked));
    }

    private static double[][] inputs(List<String[]> cars, int... columns) {
        return cars.stream()
                .map(car -> IntStream.of(columns).mapToDouble(column -> Double.parseDouble(car[column])).toArray())
                .toArray(double[][]::new);
    }

    private static double[] miles(List<String[]> cars) {
        return cars.stream().mapToDouble(car -> Double.parseDouble(car[MILES])).toArray();
    }
}
