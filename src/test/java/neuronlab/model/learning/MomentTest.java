package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A training goes on from any of its moments as it went on before, bit for bit. */
class MomentTest {
    private static final int STEPS = 40;

    private static final Table DATA = RandomTable.ofClasses(RandomNetworks.generator(5), 20, 3, 3);
    private static final Network ONE_LAYER = Network.softmax(3, 3);
    private static final Network DEEP = ONE_LAYER.withHidden(Activation.TANH, 4, 2);

    static Stream<Arguments> trainings() {
        return Stream.of(Optimiser.descent(0.3), Optimiser.momentum(0.05), Optimiser.adam(0.05))
                .map(optimiser -> Hyperparameters.of(Loss.CROSS_ENTROPY, optimiser))
                .flatMap(whole -> Stream.of(whole, whole.withBatches(6, 9), whole.withBatches(1, 2)))
                .flatMap(chosen -> Stream.of(Arguments.of(ONE_LAYER, chosen), Arguments.of(DEEP, chosen)));
    }

    private static Trainer trainer(Network network, Hyperparameters hyperparameters) {
        return new Trainer(DATA, Parameters.random(network, 1), hyperparameters);
    }

    /** Where it stands before the first step, and after each. */
    private static List<Moment> moments(Trainer trainer, int steps) {
        List<Moment> moments = new ArrayList<>(List.of(trainer.moment()));
        for (int i = 0; i < steps; i++) {
            assertTrue(trainer.step().moved());
            moments.add(trainer.moment());
        }
        return moments;
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void theSameTrainerGoesTheSameWayAgain(Network network, Hyperparameters hyperparameters) {
        Trainer trainer = trainer(network, hyperparameters);
        List<Moment> first = moments(trainer, STEPS);
        for (int from : new int[] {23, 0, 39, 7}) {
            assertTrue(trainer.returnTo(first.get(from)).moved());
            assertEquals(first.get(from), trainer.moment());
            assertEquals(first.subList(from, STEPS + 1), moments(trainer, STEPS - from));
        }
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void anotherTrainerGoesTheSameWayFromAnyMoment(Network network, Hyperparameters hyperparameters) {
        List<Moment> first = moments(trainer(network, hyperparameters), STEPS);
        Trainer other = new Trainer(DATA, Parameters.random(network, 99), hyperparameters);
        other.returnTo(first.get(17));
        assertEquals(first.subList(17, STEPS + 1), moments(other, STEPS - 17));
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void goingBackForgetsWhatWasMovedByHand(Network network, Hyperparameters hyperparameters) {
        Trainer trainer = trainer(network, hyperparameters);
        List<Moment> first = moments(trainer, STEPS);
        trainer.returnTo(first.get(10));
        trainer.move(2, 0.7);
        trainer.step();
        trainer.returnTo(first.get(10));
        assertEquals(first.subList(10, STEPS + 1), moments(trainer, STEPS - 10));
    }

    @Test
    void theStartIsAMomentToo() {
        Hyperparameters adam = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.adam(0.05)).withBatches(6, 9);
        Trainer trainer = trainer(DEEP, adam);
        List<Moment> first = moments(trainer, STEPS);
        trainer.returnTo(Moment.start(Parameters.random(DEEP, 1)));
        assertEquals(first, moments(trainer, STEPS));
    }

    @Test
    void whatAnotherOptimiserRememberedCountsAsNothing() {
        Hyperparameters momentum = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.momentum(0.05));
        Trainer trainer = trainer(DEEP, momentum);
        moments(trainer, 5);
        Parameters reached = trainer.parameters();
        trainer.learnWith(momentum.withOptimiser(Optimiser.adam(0.05)));
        Trainer fresh = new Trainer(DATA, reached, trainer.hyperparameters());
        trainer.step();
        fresh.step();
        assertEquals(fresh.parameters(), trainer.parameters());
    }

    @Test
    void aChangeOfRatesKeepsTheVelocity() {
        Hyperparameters momentum = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.momentum(0.05));
        Trainer trainer = trainer(DEEP, momentum);
        moments(trainer, 5);
        OptimiserState velocity = trainer.moment().optimiserState();
        trainer.learnWith(momentum.withRates(LearningRates.same(0.01)));
        assertEquals(velocity, trainer.moment().optimiserState());
    }

    @Test
    void momentsOfOtherNetworksAreRefused() {
        Trainer trainer = trainer(DEEP, Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(1)));
        Moment other = Moment.start(Parameters.zero(ONE_LAYER));
        assertThrows(IllegalArgumentException.class, () -> trainer.returnTo(other));
        Parameters zero = Parameters.zero(DEEP);
        assertThrows(
                IllegalArgumentException.class, () -> new Moment(-1, 0, 0, zero, OptimiserState.NONE, 1));
    }
}
