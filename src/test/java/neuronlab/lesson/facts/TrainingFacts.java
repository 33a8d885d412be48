package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The facts of the lessons in which a neuron learns prices by gradient descent. */
final class TrainingFacts {
    private static final double GOAL = 500;
    private static final double RATE_OF_AREA = 1e-8;
    private static final double RATE_OF_BATHROOMS = 0.01;
    private static final double RATE_OF_BIAS = 1;

    private TrainingFacts() {}

    static void addTo(Facts facts) {
        addOneVariable(facts);
        addTwoVariables(facts);
    }

    private static void addOneVariable(Facts facts) {
        PlainTable houses = PlainTable.read("houses-one-variable.csv");
        double[] areas = houses.column(0);
        double[] prices = houses.column(1);
        PlainDescent descent = descent(areas, prices);
        facts.add("descent.error-at-start", descent.error());
        facts.add("descent.error-after-1", descent.step().error());
        facts.add("descent.bias-after-1", descent.parameters[1]);
        double biasAfterOne = descent.parameters[1];
        facts.add("descent.percent-of-bias-slider", 100 * biasAfterOne / 460);
        facts.add("descent.percent-of-weight-slider", 100 * descent.parameters[0] / 0.4);
        facts.add("descent.error-after-2", descent.step().error());
        facts.add("descent.overshoot", biasAfterOne - descent.parameters[1]);
        facts.add("descent.error-after-100", descent.steps(98).error());
        facts.add("descent.steps-below-500", descent(areas, prices).stepsUntil(now -> now.error() < GOAL));
        PlainDescent best = descent(areas, prices);
        System.arraycopy(LeastSquares.line(areas, prices), 0, best.parameters, 0, 2);
        facts.add("descent.best-weight", best.parameters[0]);
        facts.add("descent.best-bias", best.parameters[1]);
        facts.add("descent.best-error", best.error());
        facts.add("descent.limit-in-rates", limitInRates(areas));
        facts.add(
                "descent.steps-to-one-percent-at-ten-times",
                new PlainDescent(new double[][] {areas}, prices, 10 * RATE_OF_AREA, RATE_OF_BIAS)
                        .stepsUntil(now -> now.error() < 1.01 * best.error()));
        facts.add(
                "descent.steps-to-one-percent",
                descent(areas, prices).stepsUntil(now -> now.error() < 1.01 * best.error()));
    }

    /**
     * How many times the lesson's rate of the weight is the largest that does not diverge. With the bias's rate at 1 a
     * step multiplies the distance to the best place by the matrix [[1 − r·m₂, −r·m₁], [−m₁, 0]] (m₁, m₂ the means of x
     * and x²), whose eigenvalues have the product −r·m₁² and the sum 1 − r·m₂. One of them is −1 when 2 − r·m₂ − r·m₁² =
     * 0.
     */
    private static double limitInRates(double[] areas) {
        double mean = Arrays.stream(areas).average().orElseThrow();
        double meanSquare = Arrays.stream(areas).map(x -> x * x).average().orElseThrow();
        return 2 / (meanSquare + mean * mean) / RATE_OF_AREA;
    }

    private static PlainDescent descent(double[] areas, double[] prices) {
        return new PlainDescent(new double[][] {areas}, prices, RATE_OF_AREA, RATE_OF_BIAS);
    }

    private static void addTwoVariables(Facts facts) {
        PlainTable houses = PlainTable.read("houses-two-variables.csv");
        double[][] inputs = {houses.column(0), houses.column(1)};
        double[] prices = houses.column(2);
        PlainDescent best = descent(inputs, prices);
        System.arraycopy(LeastSquares.plane(inputs[0], inputs[1], prices), 0, best.parameters, 0, 3);
        facts.add("twovariables.best-weight-of-area", best.parameters[0]);
        facts.add("twovariables.best-weight-of-bathrooms", best.parameters[1]);
        facts.add("twovariables.dollars-a-bathroom-takes-away", -1000 * best.parameters[1]);
        facts.add("twovariables.best-bias", best.parameters[2]);
        facts.add("twovariables.best-error", best.error());
        facts.add(
                "twovariables.steps-to-best",
                descent(inputs, prices).stepsUntil(now -> looksLike(now, best)));
        addBathrooms(facts, descent(inputs, prices));
        facts.add("twovariables.error-at-start", descent(inputs, prices).error());
        facts.add("twovariables.weight-of-bathrooms-without-one", without(1985, inputs, prices)[1]);
        facts.add("twovariables.lowest-weight-without-one", without(2400, inputs, prices)[1]);
        PlainDescent areaAlone = descent(new double[][] {inputs[0]}, prices);
        System.arraycopy(LeastSquares.line(inputs[0], prices), 0, areaAlone.parameters, 0, 2);
        facts.add("twovariables.error-of-area-alone", areaAlone.error());
        PlainDescent bathroomsAlone = descent(new double[][] {inputs[1]}, prices);
        System.arraycopy(LeastSquares.line(inputs[1], prices), 0, bathroomsAlone.parameters, 0, 2);
        facts.add("twovariables.error-of-bathrooms-alone", bathroomsAlone.error());
        double average = Arrays.stream(prices).average().orElseThrow();
        facts.add(
                "twovariables.error-of-average",
                Arrays.stream(prices).map(price -> (price - average) * (price - average)).average().orElseThrow());
    }

    private static PlainDescent descent(double[][] inputs, double[] prices) {
        return new PlainDescent(inputs, prices, RATE_OF_AREA, RATE_OF_BATHROOMS, RATE_OF_BIAS);
    }

    /** Whether all four numbers are the best ones as the lesson writes them. */
    private static boolean looksLike(PlainDescent now, PlainDescent best) {
        return Math.rint(now.error()) == Math.rint(best.error())
                && same(now.parameters[0], best.parameters[0], 3)
                && same(now.parameters[1], best.parameters[1], 1)
                && same(now.parameters[2], best.parameters[2], 1);
    }

    private static boolean same(double a, double b, int decimals) {
        double unit = Math.pow(10, -decimals);
        return Math.rint(a / unit) == Math.rint(b / unit);
    }

    /** The best plane through all houses but the one of that area. */
    private static double[] without(double area, double[][] inputs, double[] prices) {
        int[] others = IntStream.range(0, prices.length)
                .filter(row -> inputs[0][row] != area)
                .toArray();
        return LeastSquares.plane(
                Arrays.stream(others).mapToDouble(row -> inputs[0][row]).toArray(),
                Arrays.stream(others).mapToDouble(row -> inputs[1][row]).toArray(),
                Arrays.stream(others).mapToDouble(row -> prices[row]).toArray());
    }

    private static void addBathrooms(Facts facts, PlainDescent descent) {
        double highest = 0;
        for (int step = 0; step < 1000; step++) {
            highest = Math.max(highest, descent.step().parameters[1]);
        }
        facts.add("twovariables.highest-weight-of-bathrooms", highest);
        facts.add("twovariables.weight-of-bathrooms-after-1000", descent.parameters[1]);
        facts.add("twovariables.dollars-of-a-bathroom-after-1000", 1000 * descent.parameters[1]);
        facts.add("twovariables.weight-of-bathrooms-after-2000", descent.steps(1000).parameters[1]);
        facts.add("twovariables.steps-to-negative", 2000 + descent.stepsUntil(now -> now.parameters[1] < 0));
    }
}
