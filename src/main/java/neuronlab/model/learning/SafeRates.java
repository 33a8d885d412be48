package neuronlab.model.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import neuronlab.model.data.SecondMoments;
import neuronlab.model.data.SymmetricMatrix;
import neuronlab.model.data.Table;

/**
 * Which learning rates suit a network of one layer, by the curvature of its loss on a table.
 *
 * <p>Near its lowest place a loss is a bowl, loss ≈ least + ½·dᵀ·C·d for a distance d; a step of gradient descent with
 * the rates R (on the diagonal) makes it d ← (I − R·C)·d. With λ an eigenvalue of R·C, the distance in its direction is
 * multiplied by 1 − λ at each step: it crawls for a small λ, is gone in one step for 1, changes sides above 1, and grows
 * above 2. For the squared loss C is a multiple of mean(x·xᵀ), with x the inputs and a 1 for the bias, and all this is
 * exact. For the cross-entropy of softmax C is at most half of that (D. Böhning, Multinomial Logistic Regression
 * Algorithm, 1992).
 *
 * <p>Parameters are counted as those of one neuron, w₁ … wₙ, b: in a classifier each neuron has the same.
 */
public final class SafeRates {
    /** What a rate does. */
    public enum Zone {
        /** The slowest direction needs more than {@value SafeRates#MOST_STEPS} steps to lose two thirds of the way. */
        CRAWLS,
        /** Neither too small nor too large. */
        GOOD,
        /** Every step lands on the other side, with more than {@value SafeRates#MUCH} of the distance left. */
        ZIGZAGS,
        /** Every step leads farther away. */
        EXPLODES
    }

    /**
     * Where the zones of a rate begin and end. There may be none that is good: then it crawls until it zigzags.
     *
     * @param crawlsBelow below it crawls
     * @param zigzagsAbove above it zigzags
     * @param explodesAbove the limit: above it explodes
     */
    public record Zones(double crawlsBelow, double zigzagsAbove, double explodesAbove) {
        /** What a rate does. */
        public Zone of(double rate) {
            if (rate > explodesAbove) {
                return Zone.EXPLODES;
            }
            if (rate > zigzagsAbove) {
                return Zone.ZIGZAGS;
            }
            return rate < crawlsBelow ? Zone.CRAWLS : Zone.GOOD;
        }
    }

    private static final int MOST_STEPS = 500;
    private static final double MUCH = 0.7;
    private static final double LIMIT = 2;
    private static final int ROUND_DIGITS = 2;

    private final SymmetricMatrix moments;
    private final double mostCurvature;
    private final double leastCurvature;

    private SafeRates(SymmetricMatrix moments, double mostCurvature, double leastCurvature) {
        this.moments = moments;
        this.mostCurvature = mostCurvature;
        this.leastCurvature = leastCurvature;
        for (int i = 0; i < moments.size(); i++) {
            if (!(moments.at(i, i) * mostCurvature < Double.MAX_VALUE)) {
                throw new IllegalArgumentException("The inputs are too large for their squares to be summed");
            }
        }
    }

    /**
     * Measures a table; passes over it once. Its inputs are numbers.
     *
     * @throws IllegalArgumentException if the inputs are so large that their squares cannot be summed
     */
    public static SafeRates of(Table data, Loss loss) {
        SymmetricMatrix moments = SecondMoments.of(data);
        return switch (loss) {
            case Loss.Squared squared -> new SafeRates(moments, 2 * squared.share(), 2 * squared.share());
            case Loss.Huber _ -> new SafeRates(moments, 1, 1);
            case Loss.Absolute _ -> new SafeRates(moments, 1 / spread(data), 1 / spread(data));
            // At the start all k classes are equally probable, and the curvature is 1/k.
            case Loss.CrossEntropy _ -> new SafeRates(moments, 0.5, 1.0 / Math.max(2, data.classes()));
        };
    }

    /** The absolute loss has no curvature but at its kinks; seen from as far as targets lie apart it is one bowl. */
    private static double spread(Table data) {
        double mean = 0;
        for (int row = 0; row < data.rows(); row++) {
            mean += data.target(row) / data.rows();
        }
        double spread = 0;
        for (int row = 0; row < data.rows(); row++) {
            spread += Math.abs(data.target(row) - mean) / data.rows();
        }
        return spread > 0 ? spread : 1;
    }

    /** The zones of one rate for all parameters. */
    public Zones zones() {
        double most = mostCurvature * moments.largestEigenvalue();
        double least = leastCurvature * leastEigenvalue();
        return new Zones(1 / (MOST_STEPS * least), (1 + MUCH) / most, LIMIT / most);
    }

    /**
     * The zones of one rate for all parameters in a training of so many steps, by the curvature at its start, where all
     * classes are equally probable. With many inputs there is always a direction in which next to nothing changes, and
     * which no training follows to its end: here a rate crawls if the steps are too few for the mean of all directions.
     */
    public Zones zonesFromStart(long steps) {
        double most = leastCurvature * moments.largestEigenvalue();
        double sum = IntStream.range(0, moments.size()).mapToDouble(i -> moments.at(i, i)).sum();
        double mean = leastCurvature * sum / moments.size();
        return new Zones(1 / (steps * mean), (1 + MUCH) / most, LIMIT / most);
    }

    private double leastEigenvalue() {
        // The least t for which A − t·I is not positive definite any more, as a part of the largest.
        double upper = moments.largestEigenvalue();
        double lower = 0;
        for (int i = 0; i < Double.PRECISION; i++) {
            double middle = (lower + upper) / 2;
            SymmetricMatrix shifted = SymmetricMatrix.of(
                    moments.size(), (row, column) -> moments.at(row, column) - (row == column ? middle : 0));
            boolean below = shifted.isPositiveDefinite();
            lower = below ? middle : lower;
            upper = below ? upper : middle;
        }
        return lower;
    }

    /**
     * The zones of the rate of one parameter, while the others keep theirs.
     *
     * @param parameter from 0: a feature, or their count for the bias
     * @param rates one for each parameter, 0 or more; that of the parameter itself does not matter
     * @throws IllegalArgumentException if there are more or fewer rates
     */
    public Zones zones(int parameter, double... rates) {
        if (rates.length != moments.size()) {
            throw new IllegalArgumentException(
                    "Expected %d rates, found %d".formatted(moments.size(), rates.length));
        }
        return new Zones(
                rateForSlowest(parameter, rates, 1.0 / MOST_STEPS),
                rateForFastest(parameter, rates, 1 + MUCH),
                rateForFastest(parameter, rates, LIMIT));
    }

    /**
     * The rate at which the largest eigenvalue of R·C is t. There t·R⁻¹ − C is just not positive definite any more, and
     * by Schur's complement t/r = c + hᵀ·(t·R⁻¹ − C)⁻¹·h, where c is the parameter's own entry of C, h its others, and
     * the matrices are those of the other parameters. 0 if their rates alone are too large.
     */
    private double rateForFastest(int parameter, double[] rates, double t) {
        int[] others = movingOthers(parameter, rates);
        SymmetricMatrix rest = SymmetricMatrix.of(
                others.length,
                (i, j) -> (i == j ? t / rates[others[i]] : 0) - mostCurvature * moments.at(others[i], others[j]));
        OptionalDouble more = rest.quadraticOfInverse(column(parameter, others, mostCurvature));
        double own = mostCurvature * moments.at(parameter, parameter);
        return more.isPresent() ? t / (own + more.getAsDouble()) : 0;
    }

    /** The rate at which the smallest eigenvalue is t, in the same way; infinite if the others alone crawl. */
    private double rateForSlowest(int parameter, double[] rates, double t) {
        int[] others = movingOthers(parameter, rates);
        SymmetricMatrix rest = SymmetricMatrix.of(
                others.length,
                (i, j) -> leastCurvature * moments.at(others[i], others[j]) - (i == j ? t / rates[others[i]] : 0));
        OptionalDouble less = rest.quadraticOfInverse(column(parameter, others, leastCurvature));
        double own = leastCurvature * moments.at(parameter, parameter);
        boolean reached = less.isPresent() && less.getAsDouble() < own;
        return reached ? t / (own - less.getAsDouble()) : Double.POSITIVE_INFINITY;
    }

    /** The other parameters that a rate above 0 lets move. */
    private static int[] movingOthers(int parameter, double[] rates) {
        return IntStream.range(0, rates.length)
                .filter(i -> i != parameter && rates[i] > 0)
                .toArray();
    }

    private double[] column(int parameter, int[] others, double curvature) {
        return Arrays.stream(others).mapToDouble(i -> curvature * moments.at(i, parameter)).toArray();
    }

    /** A good rate for all parameters: half the limit, rounded down to two digits. */
    public double goodRate() {
        return rounded(zones().explodesAbove() / 2);
    }

    /**
     * A good rate for each parameter of one neuron, w₁ … wₙ, b: in proportion to 1 / mean(x²) of its own input, so that
     * all have an equal say, and half as large as they might be; rounded down to two digits. They differ as the scales
     * of the inputs do.
     */
    public double[] goodRates() {
        double[] sizes = IntStream.range(0, moments.size())
                .mapToDouble(i -> moments.at(i, i) > 0 ? moments.at(i, i) : 1)
                .toArray();
        double most = SymmetricMatrix.of(
                        moments.size(), (i, j) -> moments.at(i, j) / Math.sqrt(sizes[i]) / Math.sqrt(sizes[j]))
                .largestEigenvalue();
        return Arrays.stream(sizes)
                .map(size -> rounded(1 / (mostCurvature * most * size)))
                .toArray();
    }

    /** The good rates for a layer of so many neurons, in the order of its network's parameters. */
    public LearningRates goodRates(int neurons) {
        double[] one = goodRates();
        int features = one.length - 1;
        double[] all = new double[neurons * one.length];
        for (int neuron = 0; neuron < neurons; neuron++) {
            System.arraycopy(one, 0, all, neuron * features, features);
            all[neurons * features + neuron] = one[features];
        }
        return LearningRates.each(all);
    }

    private static double rounded(double rate) {
        if (rate < Double.MIN_NORMAL) {
            return rate;
        }
        int digits = ROUND_DIGITS - 1 - (int) Math.floor(Math.log10(rate));
        return new BigDecimal(rate)
                .setScale(digits, RoundingMode.DOWN)
                .doubleValue();
    }
}
