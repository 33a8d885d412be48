package neuronlab.model.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.AllocatedBytes;
import neuronlab.model.data.Table;
import neuronlab.model.learning.HouseTables;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.RandomTable;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However long a training is and however large its model, its past takes a bounded amount of memory. */
class TimelineMemoryTest {
    private static final long LIMIT = 32 << 20;

    private static Trainer houses() {
        return new Trainer(
                HouseTables.oneVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(1e-8, 1))));
    }

    private static Trainer pictures(Optimiser optimiser) {
        Network network = Network.softmax(64, 10).withHidden(Activation.TANH, 100);
        Table one = RandomTable.ofClasses(RandomNetworks.generator(1), 1, 64, 10);
        return new Trainer(
                one, Parameters.random(network, 1), Hyperparameters.of(Loss.CROSS_ENTROPY, optimiser));
    }

    private static void record(Timeline<?> timeline, Trainer trainer, int moments) {
        trainer.run(moments, timeline::record, () -> false);
    }

    static Stream<Arguments> trainings() {
        return Stream.of(
                Arguments.of(houses(), 1_000_000),
                Arguments.of(pictures(Optimiser.descent(1e-4)), 3_000),
                Arguments.of(pictures(Optimiser.adam(1e-5)), 1_500));
    }

    /** All that is ever allocated is at least all that is ever kept. */
    @ParameterizedTest
    @MethodSource("trainings")
    void whatIsAllocatedInAllIsWithinTheLimit(Trainer trainer, int moments) {
        record(new Timeline<>(trainer, "", 2), trainer, 200);
        long bytes = AllocatedBytes.by(() -> {
            Timeline<String> timeline = new Timeline<>(trainer, "", 2);
            record(timeline, trainer, moments);
            for (int branch = 0; branch < 20; branch++) {
                timeline.goTo(timeline.line().size() - 20 - branch);
                record(timeline, trainer, moments / 100);
            }
        });
        assertTrue(bytes < LIMIT, () -> bytes / (1 << 20) + " MiB");
    }

    @Test
    void onceItIsFullRecordingAllocatesNothing() {
        Trainer trainer = houses();
        Timeline<String> timeline = new Timeline<>(trainer, "", 2);
        record(timeline, trainer, 100_000);
        long bytes = AllocatedBytes.by(() -> record(timeline, trainer, 100_000));
        assertTrue(bytes < 10_000, () -> bytes + " bytes for 100,000 moments");
    }

    @Test
    void recentMomentsAreAllKeptOldOnesEvenlyAndTheBeginningWhole() {
        Trainer trainer = houses();
        Timeline<String> timeline = new Timeline<>(trainer, "", 0);
        timeline.begin(new Action.Stepped());
        record(timeline, trainer, 1_000_000);
        Track line = timeline.line();
        int size = line.size();
        assertTrue(size > 7_000 && size < 20_000, () -> size + " moments");
        for (int i = 0; i < 100; i++) {
            assertEquals(i, line.step(i));
        }
        for (int i = 0; i < 4_000; i++) {
            assertEquals(1_000_000 - i, line.step(size - 1 - i));
            assertTrue(timeline.isReachable(size - 1 - i));
        }
        long[] gaps = IntStream.range(101, size).mapToLong(i -> line.step(i) - line.step(i - 1)).toArray();
        assertTrue(IntStream.range(0, gaps.length).allMatch(i -> gaps[i] <= 512), "an old stretch is missing");
        assertTrue(IntStream.range(0, size).allMatch(line::hasModel));
        assertEquals(500_000, trainerAt(timeline, 500_000), 512);
    }

    private static long trainerAt(Timeline<?> timeline, long step) {
        return timeline.goToStep(step).orElseThrow().moment().step();
    }

    @Test
    void whatTheReaderDidAndTheBestAreKeptAmongAMillion() {
        Trainer trainer = houses();
        Timeline<String> timeline = new Timeline<>(trainer, "start", 0);
        timeline.begin(new Action.Stepped());
        record(timeline, trainer, 777);
        timeline.begin(new Action.ParameterMoved(1));
        trainer.move(1, 5);
        timeline.record(trainer);
        timeline.begin(new Action.ParameterMoved(0));
        trainer.moveTo(Parameters.of(trainer.network(), 0.05848790585473986, 247.2632742208893));
        timeline.record(trainer);
        double best = trainer.loss();
        timeline.begin(new Action.ParameterMoved(1));
        trainer.move(1, 0);
        timeline.record(trainer);
        timeline.begin(new Action.DataChanged(), "other");
        trainer.learnFrom(HouseTables.oneVariable().withTarget(0, 399.8));
        timeline.record(trainer);
        timeline.begin(new Action.Stepped());
        record(timeline, trainer, 1_000_000);
        assertEquals("other", timeline.undo().orElseThrow().setting());
        assertEquals("start", timeline.undo().orElseThrow().setting());
        assertEquals(0, parameter(timeline, 1));
        timeline.undo();
        assertEquals(best, timeline.line().loss(timeline.cursor()));
        assertEquals(247.2632742208893, parameter(timeline, 1));
        timeline.undo();
        assertEquals(5, parameter(timeline, 1));
        assertEquals(777, timeline.undo().orElseThrow().moment().step());
        assertEquals(0, timeline.undo().orElseThrow().moment().step());
        assertEquals(Optional.empty(), timeline.undo());
    }

    private static double parameter(Timeline<?> timeline, int parameter) {
        return timeline.line().parameter(timeline.cursor(), parameter);
    }

    @Test
    void theBestIsKeptWhateverFollows() {
        Trainer trainer = houses();
        Timeline<String> timeline = new Timeline<>(trainer, "", 0);
        record(timeline, trainer, 4_321);
        trainer.moveTo(Parameters.of(trainer.network(), 0.05848790585473986, 247.2632742208893));
        timeline.record(trainer);
        double least = trainer.loss();
        trainer.moveTo(Parameters.of(trainer.network(), 0.05, 200));
        trainer.learnWith(trainer.hyperparameters().withRates(LearningRates.same(0)));
        record(timeline, trainer, 200_000);
        assertEquals(least, timeline.line().loss(timeline.best()));
        assertTrue(timeline.isReachable(timeline.best()));
    }

    @Test
    void ofALargeModelFewMomentsAreWholeButTheLossIsThere() {
        Trainer trainer = pictures(Optimiser.descent(1e-4));
        Timeline<String> timeline = new Timeline<>(trainer, "", 0);
        timeline.begin(new Action.Stepped());
        record(timeline, trainer, 3_000);
        Track line = timeline.line();
        assertEquals(3_001, line.size());
        long whole = IntStream.range(0, line.size()).filter(line::hasModel).count();
        assertTrue(whole > 100 && whole < 300, () -> whole + " whole models");
        assertTrue(IntStream.range(2_950, 3_001).allMatch(line::hasModel));
        assertTrue(line.hasModel(0));
        assertFalse(line.hasModel(1_501));
        assertTrue(Double.isNaN(line.parameter(1_501, 0)));
        assertEquals(1_500, trainerAt(timeline, 1_500), 64);
        assertTrue(timeline.goTo(1_501).isEmpty());
        assertEquals(0, timeline.undo().orElseThrow().moment().step());
    }

    @Test
    void anOptimiserThatRemembersMoreTakesTheRoomOfOthers() {
        Trainer trainer = pictures(Optimiser.descent(1e-4));
        Timeline<String> timeline = new Timeline<>(trainer, "", 0);
        record(timeline, trainer, 400);
        long bytes = AllocatedBytes.by(() -> {
            trainer.learnWith(trainer.hyperparameters().withOptimiser(Optimiser.adam(1e-5)));
            record(timeline, trainer, 500);
        });
        long whole = IntStream.range(0, timeline.line().size()).filter(timeline.line()::hasModel).count();
        assertTrue(whole < 100, () -> whole + " whole models");
        assertTrue(bytes < LIMIT, () -> bytes / (1 << 20) + " MiB");
    }

    @Test
    void ofVeryManyActionsTheOldestCannotBeUndone() {
        Trainer trainer = houses();
        Timeline<Integer> timeline = new Timeline<>(trainer, 0, 0);
        for (int i = 1; i <= 3_000; i++) {
            timeline.begin(new Action.Stepped(), i / 10);
            record(timeline, trainer, 1);
        }
        int undone = 0;
        for (Optional<Place<Integer>> place = timeline.undo(); place.isPresent(); place = timeline.undo()) {
            undone++;
            assertEquals((3_000 - undone) / 10, place.get().setting());
            assertEquals(3_000 - undone, place.get().moment().step());
        }
        assertTrue(undone >= 900, undone + " actions could be undone");
        // Whatever lies before what can be undone has lost its setting.
        while (timeline.back().isPresent()) {
            long step = timeline.line().step(timeline.cursor());
            assertEquals(step / 10, (long) timeline.setting());
        }
    }

    @Test
    void largeSettingsAreGivenUpBeforeTheyTakeTooMuch() {
        Trainer trainer = houses();
        Timeline<String> timeline = new Timeline<>(trainer, "0", 0, _ -> 3 << 20);
        for (int i = 1; i <= 10; i++) {
            timeline.begin(new Action.DataChanged(), Integer.toString(i));
            timeline.record(trainer);
        }
        assertEquals("10", timeline.setting());
        assertEquals("9", timeline.undo().orElseThrow().setting());
        assertEquals(Optional.empty(), timeline.undo());
        assertEquals(Optional.empty(), timeline.back());
        assertEquals("10", timeline.redo().orElseThrow().setting());
    }

    @Test
    void aModelThatNeverFitsIsRefused() {
        Network network = Network.linear(200_000);
        Trainer trainer = new Trainer(
                RandomTable.ofNumbers(RandomNetworks.generator(1), 1, 200_000),
                Parameters.zero(network),
                Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0)));
        assertThrows(IllegalArgumentException.class, () -> new Timeline<>(trainer, "", 0));
    }
}
