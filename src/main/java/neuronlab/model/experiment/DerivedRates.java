package neuronlab.model.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
 * each layer, by the curvature that is measured at the start, see {@link LayerCurvature}. Momentum lets a step count
 * 1 / (1 − m) times, so its rates are that much smaller; steps of Adam are of about the rate's size whatever the data are.
 */
final class DerivedRates {
    private static final double RATE_OF_ADAM = 0.01;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

    private DerivedRates() {}

    static LearningRates of(Table training, Parameters start, Hyperparameters chosen) throws ExperimentException {
        return switch (chosen.optimiser()) {
            case Optimiser.Adam _ -> LearningRates.same(RATE_OF_ADAM);
            case Optimiser.Momentum momentum ->
                rounded(forDescent(training, start, chosen).times(1 - momentum.momentum()));
            case Optimiser.Descent _ -> forDescent(training, start, chosen);
        };
    }

    private static LearningRates forDescent(Table training, Parameters start, Hyperparameters chosen)
            throws ExperimentException {
        Network network = start.network();
        boolean plainLoss = training.classes() == 0 || chosen.loss() instanceof Loss.CrossEntropy;
        try {
            LearningRates rates = network.layers().size() == 1 && plainLoss
                    ? SafeRates.of(training, chosen.loss()).goodRates(network.outputs())
                    : rounded(LayerCurvature.at(start, training, chosen.loss()).goodRates());
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

    private static LearningRates rounded(LearningRates rates) {
        return LearningRates.each(IntStream.range(0, rates.count())
                .mapToDouble(i -> new BigDecimal(rates.rate(i)).round(TWO_DIGITS).doubleValue())
                .toArray());
    }
}
