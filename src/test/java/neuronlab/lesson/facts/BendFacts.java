package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The facts of the lesson on hidden neurons, for the first starts that a reader can choose. */
final class BendFacts {
    private static final int STARTS = 30;
    private static final int STEPS = 300;
    private static final int STEPS_FOR_TEN = 2000;

    private BendFacts() {}

    /** Houses, standardised by the mean and the deviation of those to learn from. */
    private record Houses(double[] areas, double[] bathrooms, boolean[] good) {
        static Houses read(String name, String scaledBy) {
            PlainTable houses = PlainTable.read(name);
            PlainTable scale = PlainTable.read(scaledBy);
            return new Houses(
                    scaled(houses.column(0), scale.column(0)),
                    scaled(houses.column(1), scale.column(1)),
                    houses.says(2, "Good"));
        }

        private static double[] scaled(double[] values, double[] by) {
            double mean = LeastSquares.mean(by);
            double deviation = LeastSquares.deviation(by);
            return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
        }

        PlainClassifier line(int steps) {
            return new PlainClassifier(areas, bathrooms, good).train(steps, 1);
        }

        PlainHiddenNetwork network(int neurons, long start, int steps) {
            return new PlainHiddenNetwork(areas, bathrooms, good, neurons, start).train(steps);
        }

        double[][] rows() {
            return IntStream.range(0, good.length)
                    .mapToObj(row -> new double[] {areas[row], bathrooms[row]})
                    .toArray(double[][]::new);
        }
    }

    static void addTo(Facts facts) {
        Houses middling = Houses.read("houses-middling.csv", "houses-middling.csv");
        int count = middling.good().length;
        facts.add("bend.houses", count);
        facts.add("bend.right-by-a-line", middling.line(STEPS).right());
        facts.add(
                "bend.most-right-by-a-line",
                ClassifierFacts.mostRightByALine(middling.areas(), middling.bathrooms(), middling.good()));
        facts.add("bend.starts", STARTS);
        facts.add("bend.solved-by-three", solved(middling, 3));
        facts.add("bend.solved-by-two", solved(middling, 2));
        Houses friends = Houses.read("houses-held-out.csv", "houses-labelled.csv");
        Houses ten = Houses.read("houses-labelled.csv", "houses-labelled.csv");
        facts.add("bend.ten-by-a-line", ten.line(STEPS_FOR_TEN).right());
        facts.add("bend.ten-by-three", usual(ten, ten));
        facts.add("bend.friends-by-a-line", ten.line(STEPS_FOR_TEN).right(friends.rows(), friends.good()));
        facts.add("bend.friends-by-three", usual(ten, friends));
        facts.add("bend.xor-of-both", Math.max(0, 1 + 1) - 2 * Math.max(0, 1 + 1 - 1));
        facts.add("bend.xor-of-one", Math.max(0, 1 + 0) - 2 * Math.max(0, 1 + 0 - 1));
    }

    private static long solved(Houses houses, int neurons) {
        return LongStream.rangeClosed(1, STARTS)
                .filter(start -> houses.network(neurons, start, STEPS).right() >= 0.97 * houses.good().length)
                .count();
    }

    /** How many of some houses networks with three hidden neurons get right that learn from others: the median. */
    private static double usual(Houses learned, Houses asked) {
        double[] right = LongStream.rangeClosed(1, STARTS)
                .mapToDouble(start -> learned.network(3, start, STEPS_FOR_TEN).right(asked.rows(), asked.good()))
                .sorted()
                .toArray();
        return (right[right.length / 2] + right[(right.length - 1) / 2]) / 2;
    }
}
