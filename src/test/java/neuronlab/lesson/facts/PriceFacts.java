package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The facts of the lessons that judge the price of a house: three houses, and no training yet. */
final class PriceFacts {
    private static final double FRIENDS_AREA = 2000;
    private static final double ASKED = 400_000;
    private static final double WEIGHT_WITH_BIAS = 0.1;
    private static final double BIAS = 150;

    private PriceFacts() {}

    static void addTo(Facts facts) {
        PlainTable houses = PlainTable.read("houses-one-variable.csv");
        double[] areas = houses.column(0);
        double[] prices = houses.column(1);
        double sum = 1000 * Arrays.stream(prices).sum();
        double sumOfAreas = Arrays.stream(areas).sum();
        // From here on the lesson counts with the rounded number, as a person would.
        double perFoot = Math.rint(sum / sumOfAreas);
        facts.add("price.sum", sum);
        facts.add("price.sum-of-areas", sumOfAreas);
        facts.add("price.per-foot", perFoot);
        double squareMetresInAFoot = 0.3048 * 0.3048;
        facts.add("price.square-metres", FRIENDS_AREA * squareMetresInAFoot);
        facts.add("price.per-square-metre", perFoot / squareMetresInAFoot);
        facts.add("price.asked", ASKED);
        facts.add("price.asked-per-foot", ASKED / FRIENDS_AREA);
        facts.add("price.weight", perFoot / 1000);
        facts.add("price.of-friends-house", FRIENDS_AREA * perFoot);
        facts.add("price.of-friends-house-in-thousands", FRIENDS_AREA * perFoot / 1000);
        facts.add("price.too-much", ASKED - FRIENDS_AREA * perFoot);
        facts.add("price.of-1800", 1800 * perFoot / 1000);
        facts.add("price.of-1800-in-dollars", 1800 * perFoot);
        facts.add("price.of-1800-divided", 1800 / perFoot);
        addErrors(facts, areas, prices, perFoot / 1000);
    }

    private static void addErrors(Facts facts, double[] areas, double[] prices, double weight) {
        double[] residuals = residuals(areas, prices, weight, 0);
        double[] fromDearest = Arrays.stream(residuals).sorted().toArray();
        facts.add("howwrong.residual-of-too-dear", fromDearest[0]);
        facts.add("howwrong.too-dear", -fromDearest[0]);
        facts.add("howwrong.square-of-too-dear", fromDearest[0] * fromDearest[0]);
        facts.add("howwrong.too-cheap-by-less", fromDearest[1]);
        facts.add("howwrong.too-cheap-by-more", fromDearest[2]);
        double best = product(areas, prices) / product(areas, areas);
        facts.add("howwrong.square-at-0.19", Math.pow(prices[2] - 0.19 * areas[2], 2));
        double[] without = Arrays.stream(prices).map(price -> price - BIAS).toArray();
        double alone = product(areas, without) / product(areas, areas);
        facts.add("byhand.first-weight", WEIGHT_WITH_BIAS);
        facts.add("byhand.first-bias", BIAS);
        facts.add("byhand.least-with-bias-150", error(residuals(areas, prices, alone, BIAS)));
        facts.add("howwrong.best-weight", best);
        facts.add("howwrong.best-error", error(residuals(areas, prices, best, 0)));
        facts.add("howwrong.error-with-bias", error(residuals(areas, prices, WEIGHT_WITH_BIAS, BIAS)));
    }

    private static double[] residuals(double[] areas, double[] prices, double weight, double bias) {
        return IntStream.range(0, areas.length)
                .mapToDouble(house -> prices[house] - (areas[house] * weight + bias))
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double error(double... residuals) {
        return product(residuals, residuals) / residuals.length;
    }
}
