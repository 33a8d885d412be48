package neuronlab.model.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * Learning rates that suit data, network and optimiser.
 *
 * <p>Without hidden layers they follow from the curvature of the loss, see {@link SafeRates}. With them they are one for
 * each layer, by the curvature that is measured at the start, see {@link LayerCurvature}, and small enough for the way
 * from there, see {@link CalmRates}. Momentum lets a step count 1 / (1 − m) times, so its rates are that much smaller;
 * steps of Adam are of about the rate's size whatever the data are.
 */
final class DerivedRates {
    private static final double RATE_OF_ADAM = 0.01;
    private static final int MOST_ROWS_FOR_ZONES = 2000;
    /** As parts of the rate that suits the steepest layer. */
    private static final double CRAWLS = 0.01;

    private static final double ZIGZAGS = 1.7;
    private static final double EXPLODES = 2;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

    private DerivedRates() {}

    /**
     * About how many multiplications it takes to derive them, at each of up to some thousand passes over the rows: none
     * where nothing is tried.
     */
    static long work(Experiment chosen) {
        boolean followsCurvature = !(chosen.hyperparameters().optimiser() instanceof Optimiser.Adam);
        boolean plain = chosen.hidden().neurons().isEmpty()
                && isPlain(chosen.task() == Task.CLASSIFICATION, chosen.hyperparameters().loss());
        if (!chosen.ratesDerived() || !followsCurvature || plain) {
            return 0;
        }
        long weights = 0;
        long before = chosen.inputs().size() + chosen.engineered().size();
        for (int neurons : chosen.hidden().neurons()) {
            weights += (before + 1) * neurons;
            before = neurons;
        }
        return Math.min(chosen.data().frame().rows(), CalmRates.MOST_ROWS) * (weights + before);
    }

    /** Whether they come out the same for the same data, network and start. */
    static boolean areSame(Hyperparameters one, Hyperparameters other) {
        LearningRates none = LearningRates.same(0);
        return one.optimiser().withRates(none).equals(other.optimiser().withRates(none))
                && one.loss().equals(other.loss())
                && one.penalty().l2() == other.penalty().l2();
    }

    /** Whether the curvature of a network without hidden layers follows from its data. */
    private static boolean isPlain(boolean classes, Loss loss) {
        return !classes || loss instanceof Loss.CrossEntropy;
    }

    /**
     * The rates.
     *
     * @param wanted asked now and then whether to go on
     * @throws ExperimentException if the numbers are too large for that
     * @throws java.util.concurrent.CancellationException if it is not to go on
     */
    static LearningRates of(Table training, Parameters start, Hyperparameters chosen, BooleanSupplier wanted)
            throws ExperimentException {
        return switch (chosen.optimiser()) {
            case Optimiser.Adam _ -> LearningRates.same(RATE_OF_ADAM);
            case Optimiser.Momentum momentum ->
                rounded(forDescent(training, start, chosen, wanted).times(1 - momentum.momentum()));
            case Optimiser.Descent _ -> forDescent(training, start, chosen, wanted);
        };
    }

    /**
     * What one rate for all parameters does: without hidden layers as follows from the data, with them as it is at the
     * start. Measured on a part of very many rows.
     *
     * @return nothing for an optimiser whose steps do not follow the curvature
     */
    static Optional<SafeRates.Zones> zones(Table training, Parameters start, Hyperparameters chosen) {
        Table some = training.thinned(MOST_ROWS_FOR_ZONES);
        try {
            return switch (chosen.optimiser()) {
                case Optimiser.Adam _ -> Optional.empty();
                case Optimiser.Momentum momentum ->
                    Optional.of(times(zonesOfDescent(some, start, chosen), 1 - momentum.momentum()));
                case Optimiser.Descent _ -> Optional.of(zonesOfDescent(some, start, chosen));
            };
        } catch (IllegalArgumentException tooLarge) {
            return Optional.empty();
        }
    }

    private static SafeRates.Zones zonesOfDescent(Table training, Parameters start, Hyperparameters chosen) {
        if (start.network().layers().size() == 1 && isPlain(training.classes() > 0, chosen.loss())) {
            return SafeRates.of(training, chosen.loss()).zones();
        }
        LearningRates good = LayerCurvature.at(start, training, chosen.loss()).goodRates();
        double least = IntStream.range(0, good.count()).mapToDouble(good::rate).min().orElseThrow();
        return new SafeRates.Zones(least * CRAWLS, least * ZIGZAGS, least * EXPLODES);
    }

    private static SafeRates.Zones times(SafeRates.Zones zones, double factor) {
        return new SafeRates.Zones(
                zones.crawlsBelow() * factor, zones.zigzagsAbove() * factor, zones.explodesAbove() * factor);
    }

    private static LearningRates forDescent(
            Table training, Parameters start, Hyperparameters chosen, BooleanSupplier wanted)
            throws ExperimentException {
        Network network = start.network();
        try {
            LearningRates rates = network.layers().size() == 1 && isPlain(training.classes() > 0, chosen.loss())
                    ? SafeRates.of(training, chosen.loss()).goodRates(network.outputs())
                    : CalmRates.of(
                            rounded(LayerCurvature.at(start, training, chosen.loss()).goodRates()),
                            training,
                            start,
                            chosen.loss(),
                            wanted);
            // A price on w² has the curvature 2·l2 everywhere.
            double priced = 2 * chosen.penalty().l2();
            return priced == 0 ? rates : rounded(each(rates, network, rate -> rate / (1 + rate * priced)));
        } catch (IllegalArgumentException tooLarge) {
            throw new ExperimentException(new ExperimentProblem.NoRates());
        }
    }

    private static LearningRates each(
            LearningRates rates, Network network, DoubleUnaryOperator change) {
        return LearningRates.each(IntStream.range(0, network.parameterCount())
                .mapToDouble(i -> change.applyAsDouble(rates.rate(i)))
                .toArray());
    }

    /** Down to two digits each: more would tell of a precision that they do not have. */
    static LearningRates rounded(LearningRates rates) {
        return LearningRates.each(IntStream.range(0, rates.count())
                .mapToDouble(i -> new BigDecimal(rates.rate(i)).round(TWO_DIGITS).doubleValue())
                .toArray());
    }
}
