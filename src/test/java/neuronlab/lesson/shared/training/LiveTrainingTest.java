package neuronlab.lesson.shared.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import neuronlab.figure.transport.Transport;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.Cause;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveTrainingTest {
    private static final int WEIGHT = 0;
    private static final int BIAS = 1;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static Hyperparameters lessonsRates() {
        return Hyperparameters.of(
                new Loss.Squared(true), new Optimiser.Descent(LearningRates.each(1e-8, 1)));
    }

    private static Beginning<Setting.Plain> houses() {
        return new Beginning<>(
                new Setting.Plain(Houses.oneVariable(), lessonsRates()), Parameters.zero(Network.linear(1)));
    }

    private static LiveTraining<Setting.Plain> start() throws Exception {
        return Toolkit.onFxThread(() -> new LiveTraining<>(houses(), Plan.ofSteps()));
    }

    private static double loss(LiveTraining<?> training) {
        return training.momentProperty().get().loss();
    }

    private static void on(Runnable work) throws Exception {
        Toolkit.onFxThread(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until the training has come to something; it is asked on the JavaFX thread at each change. */
    private static void await(LiveTraining<?> training, BooleanSupplier reached) throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        Platform.runLater(() -> training.versionProperty().subscribe(_ -> check(reached, latch)));
        Platform.runLater(() -> training.activityProperty().subscribe(_ -> check(reached, latch)));
        assertTrue(latch.await(60, TimeUnit.SECONDS), "it never came to that");
    }

    private static void check(BooleanSupplier reached, CountDownLatch latch) {
        if (reached.getAsBoolean()) {
            latch.countDown();
        }
    }

    @Test
    void stepsLeadWhereTheLessonSays() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        assertEquals(134_971.67, loss(training), 0.005);
        on(() -> training.step(1));
        assertEquals(964.54, loss(training), 0.005);
        on(() -> training.step(99));
        assertEquals(680.27, loss(training), 0.005);
        assertEquals(100, training.momentProperty().get().step());
        assertEquals(
                99,
                assertInstanceOf(TrainingEvent.Trained.class, training.eventProperty().get()).units());
    }

    @Test
    void undoAndRedoTakeWholeActions() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.step(10));
        double afterTen = loss(training);
        on(() -> training.step(100));
        double afterAll = loss(training);
        on(training::undo);
        assertEquals(afterTen, loss(training));
        on(training::undo);
        assertEquals(134_971.67, loss(training), 0.005);
        assertEquals(false, training.trackProperty().get().undoable());
        on(training::redo);
        on(training::redo);
        assertEquals(afterAll, loss(training));
        assertEquals(110, training.momentProperty().get().step());
    }

    @Test
    void aDragIsOneActionAndALetGoEndsIt() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> {
            training.move(BIAS, 100);
            training.move(BIAS, 200);
            training.move(BIAS, 300);
            training.endMove();
            training.move(BIAS, 350);
        });
        on(training::undo);
        assertEquals(300, training.momentProperty().get().parameters().get(BIAS));
        on(training::undo);
        assertEquals(0, training.momentProperty().get().parameters().get(BIAS));
    }

    @Test
    void aRefusedMoveChangesNothingAndSaysWhich() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.step(1));
        double before = loss(training);
        Transport.Track track = training.trackProperty().get();
        long version = training.versionProperty().get();
        on(() -> training.move(WEIGHT, 1e200));
        TrainingEvent.Refused refused =
                assertInstanceOf(TrainingEvent.Refused.class, training.eventProperty().get());
        assertEquals(new Cause.OfParameter(WEIGHT, 1e200), refused.cause());
        assertEquals(before, loss(training));
        assertEquals(track, training.trackProperty().get());
        assertTrue(training.versionProperty().get() > version, "whoever shows the value is told to show the old one");
    }

    @Test
    void divergingStopsAtTheLastGoodModel() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        Hyperparameters wild = lessonsRates().withRates(LearningRates.each(1, 1));
        on(() -> training.change(
                new Action.HyperparametersChanged(), new Setting.Plain(training.settingProperty().get().table(), wild)));
        on(() -> training.step(1000));
        TrainingEvent.Diverged diverged =
                assertInstanceOf(TrainingEvent.Diverged.class, training.eventProperty().get());
        assertEquals(training.momentProperty().get().step() + 1, diverged.step());
        assertTrue(Double.isFinite(loss(training)));
        assertEquals(Transport.Activity.PAUSED, training.activityProperty().get());
    }

    @Test
    void resetRestoresTheStartAndCanBeTakenBack() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.step(10));
        double trained = loss(training);
        Table other = training.settingProperty().get().table().withTarget(0, 1);
        on(() -> training.change(new Action.RowChanged(0), new Setting.Plain(other, lessonsRates())));
        on(training::reset);
        assertEquals(134_971.67, loss(training), 0.005);
        assertEquals(0, training.momentProperty().get().step());
        assertEquals(399.9, training.settingProperty().get().table().target(0));
        assertEquals(false, training.trackProperty().get().resettable());
        on(training::undo);
        assertSame(other, training.settingProperty().get().table());
        on(training::undo);
        assertEquals(trained, loss(training));
    }

    @Test
    void backAndForwardGoFromMomentToMomentAndTheScrubberAnywhere() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.step(10));
        on(training::back);
        assertEquals(9, training.momentProperty().get().step());
        on(() -> training.goTo(1));
        assertEquals(964.54, loss(training), 0.005);
        on(training::forward);
        assertEquals(2, training.momentProperty().get().step());
        assertEquals(new Transport.Track(2, 10, true, true, true), training.trackProperty().get());
    }

    @Test
    void trainingOnFromThePastLeavesAGhost() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.step(10));
        on(() -> training.goTo(4));
        on(() -> training.step(1));
        Toolkit.onFxThread(() -> {
            assertEquals(6, training.timeline().ghost().size());
            assertEquals(5, training.trackProperty().get().last());
            return null;
        });
    }

    @Test
    void playingGoesOnUntilItIsPausedAndIsOneAction() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        on(() -> training.speedProperty().set(Transport.Speed.FAST));
        on(training::play);
        assertEquals(Transport.Activity.PLAYING, training.activityProperty().get());
        await(training, () -> training.momentProperty().get().step() >= 20);
        on(training::pause);
        long steps = training.momentProperty().get().step();
        assertEquals(Transport.Activity.PAUSED, training.activityProperty().get());
        on(training::undo);
        assertEquals(0, training.momentProperty().get().step(), () -> "after " + steps);
    }

    @Test
    void muchWorkIsMadeByTheWorkerAndCanBeInterrupted() throws Exception {
        Table large = manyRows(200_000);
        Hyperparameters slow = Hyperparameters.of(
                new Loss.Squared(true), new Optimiser.Descent(LearningRates.same(1e-3)));
        LiveTraining<Setting.Plain> training = Toolkit.onFxThread(() -> new LiveTraining<>(
                new Beginning<>(new Setting.Plain(large, slow), Parameters.zero(Network.linear(10))), Plan.ofSteps()));
        List<Double> progress = new ArrayList<>();
        on(() -> training.progressProperty().subscribe(share -> progress.add(share.doubleValue())));
        on(() -> training.step(100_000));
        assertEquals(Transport.Activity.PLAYING, training.activityProperty().get());
        await(training, () -> training.momentProperty().get().step() > 0);
        on(() -> training.move(3, 0.25));
        await(training, () -> training.momentProperty().get().parameters().get(3) != 0);
        on(training::pause);
        assertEquals(Transport.Activity.PAUSED, training.activityProperty().get());
        assertTrue(progress.stream().anyMatch(share -> share < 1), progress::toString);
        assertTrue(training.momentProperty().get().step() < 100_000);
    }

    private static Table manyRows(int rows) {
        double[] inputs = new double[rows * 10];
        double[] targets = new double[rows];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Math.sin(i);
        }
        for (int i = 0; i < rows; i++) {
            targets[i] = 2 * inputs[10 * i];
        }
        return Table.of(
                IntStream.range(0, 10).mapToObj(i -> Column.number("x" + i)).toList(),
                Column.number("y"),
                inputs,
                targets);
    }

    @Test
    void aBeginningCanBeFetchedInTheBackground() throws Exception {
        CountDownLatch mayLoad = new CountDownLatch(1);
        LiveTraining<Setting.Plain> training = Toolkit.onFxThread(() -> LiveTraining.loading(
                () -> {
                    try {
                        mayLoad.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return houses();
                },
                Plan.ofSteps()));
        assertNull(training.momentProperty().get());
        assertEquals(Transport.Activity.UNAVAILABLE, training.activityProperty().get());
        on(() -> training.step(1));
        mayLoad.countDown();
        await(training, () -> training.activityProperty().get() == Transport.Activity.PAUSED);
        assertEquals(134_971.67, loss(training), 0.005);
    }

    @Test
    void whatCannotBeFetchedIsTold() throws Exception {
        LiveTraining<Setting.Plain> training = Toolkit.onFxThread(() -> LiveTraining.loading(
                () -> {
                    throw new IllegalStateException("the file is damaged");
                },
                Plan.ofSteps()));
        CountDownLatch told = new CountDownLatch(1);
        Platform.runLater(() -> training.problemProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                told.countDown();
            }
        }));
        assertTrue(told.await(60, TimeUnit.SECONDS));
        assertEquals("the file is damaged", training.problemProperty().get());
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotMeasuredToItsEnd() throws Exception {
        AtomicBoolean wanted = new AtomicBoolean(true);
        AtomicInteger measured = new AtomicInteger();
        CountDownLatch cancelled = new CountDownLatch(1);
        Plan<Setting.Plain> plan = Plan.<Setting.Plain>ofSteps().measuring(List.of(
                (trainer, setting) -> {
                    measured.incrementAndGet();
                    wanted.set(false);
                    cancelled.countDown();
                    return 0;
                },
                (trainer, setting) -> measured.addAndGet(100)));
        LiveTraining<Setting.Plain> training =
                Toolkit.onFxThread(() -> LiveTraining.loading(LiveTrainingTest::houses, plan, wanted::get));
        assertTrue(cancelled.await(60, TimeUnit.SECONDS));
        on(training::settle);
        assertEquals(1, measured.get(), "the pass that was under way is the last");
        on(() -> {
            assertNull(training.momentProperty().get());
            assertEquals("", training.problemProperty().get(), "to cancel is no fault");
        });
    }

    @Test
    void anEpochCanBeTheUnitAndThereCanBeALastOne() throws Exception {
        Hyperparameters batches = lessonsRates().withBatches(2, 1);
        LiveTraining<Setting.Plain> training = Toolkit.onFxThread(() -> new LiveTraining<>(
                new Beginning<>(
                        new Setting.Plain(Houses.oneVariable(), batches), Parameters.zero(Network.linear(1))),
                Plan.ofEpochs(5, new Plan.Pace(1, 1, 1))));
        on(() -> training.step(3));
        assertEquals(3, training.momentProperty().get().epoch());
        assertEquals(6, training.momentProperty().get().step());
        on(() -> training.step(10));
        assertEquals(5, training.momentProperty().get().epoch());
        assertEquals(Transport.Activity.FINISHED, training.activityProperty().get());
        on(training::undo);
        assertEquals(Transport.Activity.PAUSED, training.activityProperty().get());
    }

    @Test
    void measuresAreNotedWithEachMoment() throws Exception {
        LiveTraining<Setting.Plain> training = Toolkit.onFxThread(() -> new LiveTraining<>(
                houses(), Plan.<Setting.Plain>ofSteps().measuring(List.of((trainer, _) -> trainer.parameter(BIAS)))));
        on(() -> training.step(2));
        Toolkit.onFxThread(() -> {
            assertEquals(0, training.timeline().line().measure(0, 0));
            assertEquals(366.267, training.timeline().line().measure(1, 0), 0.0005);
            assertEquals(350.974, training.timeline().line().measure(2, 0), 0.0005);
            return null;
        });
    }

    @Test
    void anotherNetworkMayBeginAndAResetLeadsBackToTheFirst() throws Exception {
        LiveTraining<Setting.Plain> training = start();
        Network deeper = Network.linear(1).withHidden(Activation.RELU, 2);
        on(() -> training.step(3));
        on(() -> training.begin(new Beginning<>(
                new Setting.Plain(Houses.oneVariable(), Hyperparameters.of(new Loss.Squared(true), Optimiser.descent(1e-9))),
                Parameters.random(deeper, 1))));
        assertEquals(deeper, training.momentProperty().get().parameters().network());
        assertEquals(0, training.momentProperty().get().step());
        assertTrue(training.trackProperty().get().resettable());
        on(() -> training.step(2));
        assertEquals(2, training.momentProperty().get().step());
        on(training::reset);
        assertEquals(Parameters.zero(Network.linear(1)), training.momentProperty().get().parameters());
        assertEquals(134_971.67, loss(training), 0.005);
    }
}
