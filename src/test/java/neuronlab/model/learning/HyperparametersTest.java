package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a training is made of, chosen at its beginning or changed while it runs. */
class HyperparametersTest {
    private static Trainer oneVariable() {
        return new Trainer(
                HouseTables.oneVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1e-8, 1))));
    }

    private static void step(Trainer trainer, int steps) {
        for (int i = 0; i < steps; i++) {
            assertTrue(trainer.step().moved());
        }
    }

    static Stream<Optimiser> optimisers() {
        return Stream.of(Optimiser.descent(0.05), Optimiser.momentum(0.02), Optimiser.adam(0.01));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void theChangeThatIsReadIsTheChangeThatIsMade(Optimiser optimiser) {
        Trainer trainer = smallNetwork(Hyperparameters.of(Loss.CROSS_ENTROPY, optimiser).withBatches(7, 3));
        for (int step = 0; step < 30; step++) {
            Parameters before = trainer.parameters();
            double[] changes = IntStream.range(0, before.count()).mapToDouble(trainer::change).toArray();
            step(trainer, 1);
            for (int i = 0; i < changes.length; i++) {
                assertEquals(trainer.parameter(i) - before.get(i), changes[i]);
            }
        }
    }

    private static Trainer smallNetwork(Hyperparameters hyperparameters) {
        Network network = Network.softmax(3, 2).withHidden(Activation.TANH, 4);
        Table data = RandomTable.ofClasses(RandomNetworks.generator(5), 20, 3, 2);
        return new Trainer(data, Parameters.random(network, 1), hyperparameters);
    }

    /** The formulas once more, as one would write them down. */
    @Test
    void momentumKeepsItsVelocity() {
        Trainer trainer = new Trainer(
                HouseTables.oneStandardisedVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(new Loss.Squared(false), Optimiser.momentum(0.1)));
        double[] velocity = new double[2];
        for (int step = 0; step < 50; step++) {
            double[] expected = new double[2];
            for (int i = 0; i < 2; i++) {
                velocity[i] = 0.9 * velocity[i] + trainer.derivative(i);
                expected[i] = trainer.parameter(i) - 0.1 * velocity[i];
            }
            step(trainer, 1);
            assertEquals(expected[0], trainer.parameter(0), 1e-12);
            assertEquals(expected[1], trainer.parameter(1), 1e-12);
        }
    }

    @Test
    void adamDividesByTheSizeOfTheDerivatives() {
        Trainer trainer = new Trainer(
                HouseTables.oneVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(new Loss.Squared(false), Optimiser.adam(0.5)));
        assertEquals(0.5, trainer.change(1), 1e-9);
        double[] mean = new double[2];
        double[] square = new double[2];
        for (int t = 1; t <= 50; t++) {
            double[] expected = new double[2];
            for (int i = 0; i < 2; i++) {
                double g = trainer.derivative(i);
                mean[i] = 0.9 * mean[i] + 0.1 * g;
                square[i] = 0.999 * square[i] + 0.001 * g * g;
                double step = mean[i] / (1 - Math.pow(0.9, t)) / (Math.sqrt(square[i] / (1 - Math.pow(0.999, t))) + 1e-8);
                expected[i] = trainer.parameter(i) - 0.5 * step;
            }
            step(trainer, 1);
            assertEquals(expected[0], trainer.parameter(0), 1e-10);
            assertEquals(expected[1], trainer.parameter(1), 1e-10);
        }
    }

    @Test
    void aPenaltyOnWeightsLeavesTheBiasFree() {
        Trainer trainer = new Trainer(
                HouseTables.oneStandardisedVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0.5)).withPenalty(new Penalty(0, 1)));
        step(trainer, 200);
        // (w − 19.316)² + w² is least in the middle.
        assertEquals(19.316 / 2, trainer.parameter(0), 1e-3);
        assertEquals(366.267, trainer.parameter(1), 1e-3);
        assertEquals(trainer.parameter(0) * trainer.parameter(0), trainer.penalty(), 1e-12);
    }

    @Test
    void frozenParametersStandStill() {
        Trainer trainer = new Trainer(
                HouseTables.oneVariable(),
                Parameters.of(Network.linear(1), 0.1, 0),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1e-7, 1)))
                        .withFrozen(Set.of(1)));
        step(trainer, 500);
        assertEquals(0, trainer.parameter(1));
        // The best line through the origin.
        assertEquals(0.17689, trainer.parameter(0), 5e-6);
        assertEquals(2_016.7, trainer.loss(), 0.05);
        trainer.learnWith(trainer.hyperparameters().withFrozen(Set.of()));
        step(trainer, 1);
        assertNotEquals(0, trainer.parameter(1));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void whatIsFrozenDoesNotGatherSpeed(Optimiser optimiser) {
        Hyperparameters frozen = Hyperparameters.of(Loss.CROSS_ENTROPY, optimiser).withFrozen(Set.of(0, 7));
        Trainer trainer = smallNetwork(frozen);
        Parameters start = trainer.parameters();
        step(trainer, 20);
        assertEquals(start.get(0), trainer.parameter(0));
        assertEquals(start.get(7), trainer.parameter(7));
        assertNotEquals(start.get(1), trainer.parameter(1));
    }

    @Test
    void theRateCanBeChangedBetweenSteps() {
        Trainer trainer = new Trainer(
                HouseTables.standardised(HouseTables.labelled()),
                Parameters.zero(Network.softmax(2, 2)),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(0)));
        step(trainer, 1);
        assertEquals(Parameters.zero(Network.softmax(2, 2)), trainer.parameters());
        trainer.learnWith(trainer.hyperparameters().withRates(LearningRates.same(1)));
        step(trainer, 1);
        assertEquals(0.2, trainer.parameters().bias(0, 0), 1e-15);
    }

    @Test
    void theTableCanBeChangedBetweenSteps() {
        Trainer trainer = oneVariable();
        step(trainer, 100);
        Parameters learned = trainer.parameters();
        Table more = HouseTables.oneVariable().withRow(new double[] {3000}, 539.9);
        assertTrue(trainer.learnFrom(more).moved());
        assertEquals(learned, trainer.parameters());
        assertEquals(100, trainer.steps());
        Trainer fresh = new Trainer(more, learned, trainer.hyperparameters());
        assertEquals(fresh.loss(), trainer.loss());
        step(trainer, 10);
        step(fresh, 10);
        assertEquals(fresh.parameters(), trainer.parameters());
    }

    @Test
    void lossAndBatchesCanBeChangedBetweenSteps() {
        Trainer trainer = oneVariable();
        step(trainer, 10);
        Parameters learned = trainer.parameters();
        Hyperparameters absolute = trainer.hyperparameters().withLoss(new Loss.Absolute()).withBatches(2, 1);
        assertTrue(trainer.learnWith(absolute).moved());
        assertEquals(learned, trainer.parameters());
        Trainer fresh = new Trainer(HouseTables.oneVariable(), learned, absolute);
        assertEquals(fresh.loss(), trainer.loss());
        assertEquals(10, trainer.epochs());
        step(trainer, 1);
        assertEquals(2, trainer.rowsSeen());
        trainer.learnWith(absolute.withBatches(Hyperparameters.ALL_ROWS, 1));
        assertEquals(0, trainer.rowsSeen());
    }
}
