package neuronlab.lesson.facts;

import java.util.Arrays;
import java.util.Map;

/** The facts of the lesson on rates and scaling: what descent does at each rate, tried out step by step. */
final class RateFacts {
    private static final double GOAL = 500;
    private static final double ONE_PERCENT = 1.01;
    private static final Map<String, Double> RATES =
            Map.of("1e-9", 1e-9, "1e-8", 1e-8, "3e-8", 3e-8, "1e-7", 1e-7, "2e-7", 2e-7, "2.3e-7", 2.3e-7);

    private final double[] areas;
    private final double[] prices;
    private final double best;

    private RateFacts(PlainTable houses) {
        areas = houses.column(0);
        prices = houses.column(1);
        PlainDescent line = descent(areas, 0, 0);
        System.arraycopy(LeastSquares.line(areas, prices), 0, line.parameters, 0, 2);
        best = line.error();
    }

    static void addTo(Facts facts) {
        RateFacts rates = new RateFacts(PlainTable.read("houses-one-variable.csv"));
        rates.addSteps(facts);
        rates.addExplosion(facts);
        rates.addStandardised(facts);
    }

    private PlainDescent descent(double[] inputs, double rateOfWeight, double rateOfBias) {
        return new PlainDescent(new double[][] {inputs}, prices, rateOfWeight, rateOfBias);
    }

    private int stepsToBest(PlainDescent descent) {
        return descent.stepsUntil(now -> now.error() < ONE_PERCENT * best);
    }

    private void addSteps(Facts facts) {
        RATES.forEach((name, rate) -> {
            facts.add("rates.steps-at-" + name, stepsToBest(descent(areas, rate, 1)));
            facts.add(
                    "rates.steps-below-500-at-" + name,
                    descent(areas, rate, 1).stepsUntil(now -> now.error() < GOAL));
        });
        PlainDescent elsewhere = descent(areas, 1e-7, 1);
        elsewhere.parameters[0] = 0.1;
        elsewhere.parameters[1] = 150;
        facts.add("rates.steps-from-elsewhere", stepsToBest(elsewhere));
        facts.add("rates.steps-at-bias-0.5", stepsToBest(descent(areas, 1e-8, 0.5)));
        facts.add("rates.steps-at-bias-1.5", stepsToBest(descent(areas, 1e-8, 1.5)));
    }

    /**
     * A step multiplies the distance by [[1 − r·m₂, −r·m₁], [−s·m₁, 1 − s]] for the rates r and s; one of its eigenvalues is
     * −1 when 4 − 2·(r·m₂ + s) + r·s·(m₂ − m₁²) = 0.
     */
    private void addExplosion(Facts facts) {
        double mean = LeastSquares.mean(areas);
        double meanSquare = LeastSquares.mean(Arrays.stream(areas).map(x -> x * x).toArray());
        double variance = meanSquare - mean * mean;
        facts.add("rates.limit-in-ten-millionths", 1e7 * (4 - 2) / (2 * meanSquare - variance));
        facts.add("rates.limit-of-bias", (4 - 2 * 1e-8 * meanSquare) / (2 - 1e-8 * variance));
        PlainDescent descent = descent(areas, 3e-7, 1);
        for (int step = 1; step <= 3; step++) {
            facts.add("rates.explosion-" + step, descent.step().error());
        }
        double before = descent.error();
        facts.add("rates.explosion-ratio", descent.step().error() / before);
    }

    private void addStandardised(Facts facts) {
        double[] standardised = LeastSquares.standardised(areas);
        facts.add("rates.mean-area", LeastSquares.mean(areas));
        facts.add("rates.deviation-of-area", LeastSquares.deviation(areas));
        for (String rate : new String[] {"0.1", "0.5", "1"}) {
            double number = Double.parseDouble(rate);
            facts.add("rates.standardised-at-" + rate, stepsToBest(descent(standardised, number, number)));
        }
        // The mean of the squares is 1, and that of the areas 0: each distance is multiplied by 1 − r.
        facts.add("rates.limit-standardised", 2);
        facts.add("rates.dollars-a-foot", 1000 * LeastSquares.line(areas, prices)[0]);
    }
}
