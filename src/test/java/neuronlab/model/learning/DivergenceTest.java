package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivergenceTest {
    private static final Network LINE = Network.linear(1);

    private static Trainer oneVariable(double rateOfWeight) {
        return new Trainer(
                HouseTables.oneVariable(),
                Parameters.zero(LINE),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(rateOfWeight, 1))));
    }

    static Stream<Trainer> trainersThatDiverge() {
        Table houses = HouseTables.oneVariable();
        Table labelled = HouseTables.labelled();
        Parameters line = Parameters.zero(LINE);
        Parameters deep = Parameters.random(LINE.withHidden(Activation.IDENTITY, 3, 3), 4);
        Parameters classes = Parameters.zero(Network.softmax(2, 2));
        Parameters bent = Parameters.random(Network.softmax(2, 2).withHidden(Activation.TANH, 3), 1);
        Hyperparameters squared = Hyperparameters.of(Loss.SQUARED, Optimiser.descent(1e-3));
        Hyperparameters crossed = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(1e306));
        return Stream.of(
                new Trainer(houses, line, squared),
                new Trainer(houses, line, squared.withBatches(1, 1)),
                new Trainer(houses, line, squared.withOptimiser(Optimiser.momentum(1e-3))),
                new Trainer(houses, line, squared.withOptimiser(Optimiser.adam(1e200))),
                new Trainer(houses, deep, squared),
                new Trainer(houses, deep, squared.withBatches(2, 1)),
                new Trainer(labelled, classes, crossed),
                new Trainer(labelled, classes, crossed.withBatches(3, 1)),
                new Trainer(labelled, bent, crossed.withOptimiser(Optimiser.descent(Double.MAX_VALUE))),
                new Trainer(labelled, bent, crossed.withBatches(3, 1).withOptimiser(Optimiser.descent(Double.MAX_VALUE))),
                new Trainer(labelled, classes, crossed.withPenalty(new Penalty(0, 1e10))));
    }

    @ParameterizedTest
    @MethodSource("trainersThatDiverge")
    void theLastFiniteMomentIsKeptAndTheCauseNamed(Trainer trainer) {
        Moment before = trainer.moment();
        long made = 0;
        StepOutcome outcome = trainer.step();
        while (outcome.moved() && made < 10_000) {
            before = trainer.moment();
            assertTrue(Double.isFinite(before.loss()));
            made++;
            outcome = trainer.step();
        }
        StepOutcome.Diverged diverged = assertInstanceOf(StepOutcome.Diverged.class, outcome);
        assertEquals(before, diverged.lastFinite());
        assertEquals(made + 1, diverged.step());
        double value = switch (diverged.cause()) {
            case Cause.OfParameter(int _, double number) -> number;
            case Cause.OfLoss(double number) -> number;
        };
        assertTrue(!Double.isFinite(value), () -> "The cause is finite: " + diverged.cause());
        assertEquals(before, trainer.moment());
        assertEquals(diverged, trainer.epoch());
        assertEquals(diverged, trainer.run(5, _ -> {}, () -> false));
        assertEquals(before, trainer.moment());
    }

    @Test
    void theThreeHousesDivergeAfterFortyOneSteps() {
        Trainer trainer = oneVariable(1e-3);
        StepOutcome.Diverged outcome =
                assertInstanceOf(StepOutcome.Diverged.class, trainer.run(1000, _ -> {}, () -> false));
        assertEquals(42, outcome.step());
        assertEquals(new Cause.OfLoss(Double.POSITIVE_INFINITY), outcome.cause());
    }

    @Test
    void aParameterThatLeavesTheNumbersIsDivergenceEvenIfItsInputIsAlwaysZero() {
        Table data = Table.of(
                List.of(Column.number("a"), Column.number("b")),
                Column.number("c"),
                new double[] {0, 1e200},
                new double[] {0});
        Parameters start = Parameters.of(Network.linear(2), 1, 1e-100, 0);
        Trainer trainer = new Trainer(
                data,
                start,
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1, 1e300, 0))));
        StepOutcome.Diverged outcome = assertInstanceOf(StepOutcome.Diverged.class, trainer.step());
        assertEquals(new Cause.OfParameter(1, Double.NEGATIVE_INFINITY), outcome.cause());
        assertEquals(start, trainer.parameters());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, -1e300, Double.POSITIVE_INFINITY, Double.NaN})
    void aRefusedMoveLeavesEverythingAsItWas(double value) {
        Trainer trainer = oneVariable(1e-8);
        Trainer untouched = oneVariable(1e-8);
        trainer.run(3, _ -> {}, () -> false);
        untouched.run(3, _ -> {}, () -> false);
        MoveOutcome outcome = trainer.move(0, value);
        assertEquals(new MoveOutcome.Refused(new Cause.OfParameter(0, value)), outcome);
        assertEquals(untouched.moment(), trainer.moment());
        assertEquals(untouched.change(0), trainer.change(0));
        trainer.step();
        untouched.step();
        assertEquals(untouched.moment(), trainer.moment());
    }

    @Test
    void aRefusedMoveOfAllNamesTheOneThatWasToGoFarthest() {
        Trainer trainer = oneVariable(1e-8);
        MoveOutcome outcome = trainer.moveTo(Parameters.of(LINE, 3, 1e250));
        assertEquals(new MoveOutcome.Refused(new Cause.OfParameter(1, 1e250)), outcome);
        assertEquals(Parameters.zero(LINE), trainer.parameters());
    }

    @Test
    void aTableOnWhichTheLossIsInfiniteIsRefused() {
        Trainer trainer = oneVariable(1e-8);
        Moment before = trainer.moment();
        MoveOutcome outcome = trainer.learnFrom(HouseTables.oneVariable().withTarget(0, 1e200));
        assertEquals(new MoveOutcome.Refused(new Cause.OfLoss(Double.POSITIVE_INFINITY)), outcome);
        assertEquals(before, trainer.moment());
        assertEquals(399.9, trainer.data().target(0));
    }

    @Test
    void aLossThatWouldBeInfiniteHereIsRefused() {
        Trainer trainer = oneVariable(1e-8);
        trainer.learnWith(trainer.hyperparameters().withLoss(new Loss.Absolute()));
        assertTrue(trainer.move(1, 1e200).moved());
        Moment before = trainer.moment();
        MoveOutcome outcome = trainer.learnWith(trainer.hyperparameters().withLoss(Loss.SQUARED));
        assertEquals(new MoveOutcome.Refused(new Cause.OfLoss(Double.POSITIVE_INFINITY)), outcome);
        assertEquals(before, trainer.moment());
        assertEquals(new Loss.Absolute(), trainer.hyperparameters().loss());
    }

    /** Where the quick bound cannot tell, the loss itself is looked at. */
    @Test
    void hugeNumbersWhoseLossIsFiniteAreNoDivergence() {
        Network network = Network.linear(2).withHidden(Activation.TANH, 2);
        Table data = RandomTable.ofNumbers(RandomNetworks.generator(3), 8, 2);
        Parameters start = Parameters.of(network, 1e308, -1e308, 1, 1, 0, 0, 1, 1, 0);
        Trainer trainer =
                new Trainer(data, start, Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0.01)).withBatches(3, 1));
        assertTrue(trainer.step().moved());
        assertTrue(Double.isFinite(trainer.loss()));
    }
}
