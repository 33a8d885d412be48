package neuronlab.lesson.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import neuronlab.model.classification.SoftmaxRegression;
import neuronlab.model.data.builtin.Digits;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DigitsTrainingTest {
    private static final int SECONDS = 60;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static DigitsTraining start() throws Exception {
        DigitsTraining training = Toolkit.onFxThread(() -> new DigitsTraining(Digits::load, 1));
        await(training, TrainingPhase.PAUSED);
        return training;
    }

    private static void await(DigitsTraining training, TrainingPhase phase) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Platform.runLater(() -> training.phaseProperty().subscribe(now -> {
            if (now == phase) {
                reached.complete(null);
            }
        }));
        reached.get(SECONDS, TimeUnit.SECONDS);
        // What is told of one change may come before the next: once this runs, all of them are made.
        onFxThread(() -> {});
    }

    private static void await(DigitsTraining training, Predicate<DigitsSnapshot> wanted) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Platform.runLater(() -> training.snapshotProperty().subscribe(now -> {
            if (now != null && wanted.test(now)) {
                reached.complete(null);
            }
        }));
        reached.get(SECONDS, TimeUnit.SECONDS);
        // What is told of one change may come before the next: once this runs, all of them are made.
        onFxThread(() -> {});
    }

    private static void onFxThread(Runnable work) throws Exception {
        Toolkit.onFxThread(() -> {
            work.run();
            return null;
        });
    }

    @Test
    void theDigitsAreLoadedWhileTheJavaFxThreadIsHeldUp() throws Exception {
        CompletableFuture<Thread> loader = new CompletableFuture<>();
        DigitsTraining training = Toolkit.onFxThread(() -> {
            DigitsTraining started = new DigitsTraining(
                    () -> {
                        loader.complete(Thread.currentThread());
                        return Digits.load();
                    },
                    1);
            assertTrue(loader.get(SECONDS, TimeUnit.SECONDS).isDaemon());
            assertEquals(TrainingPhase.LOADING, started.phaseProperty().get());
            assertNull(started.snapshotProperty().get());
            return started;
        });
        await(training, TrainingPhase.PAUSED);
        assertNotNull(training.splitProperty().get());
        assertEquals(0, training.snapshotProperty().get().epochs());
    }

    @Test
    void aStepMakesOneEpoch() throws Exception {
        DigitsTraining training = start();
        onFxThread(training::step);
        await(training, now -> now.epochs() == 1);
        assertEquals(2.302585, training.snapshotProperty().get().history().getFirst().training().loss(), 1e-6);
        assertTrue(training.snapshotProperty().get().latest().heldOut().loss() < 2);
        assertEquals(TrainingPhase.PAUSED, training.phaseProperty().get());
    }

    @Test
    void trainingGoesOnWhileTheJavaFxThreadIsHeldUp() throws Exception {
        DigitsTraining training = start();
        // It waits for the worker: were that in need of this thread, it would never end.
        onFxThread(training::trainFully);
        assertEquals(Digits.EPOCHS, training.snapshotProperty().get().epochs());
        assertEquals(TrainingPhase.FINISHED, training.phaseProperty().get());
        assertTrue(training.snapshotProperty().get().latest().heldOut().accuracy() >= 0.95);
    }

    @Test
    void playingStopsByItselfAfterTheLastEpoch() throws Exception {
        DigitsTraining training = start();
        onFxThread(training::play);
        assertEquals(TrainingPhase.PLAYING, training.phaseProperty().get());
        await(training, TrainingPhase.FINISHED);
        assertEquals(Digits.EPOCHS, training.snapshotProperty().get().epochs());
    }

    @Test
    void resetForgetsEverythingAndTheSameTrainingFollows() throws Exception {
        DigitsTraining training = start();
        onFxThread(training::trainFully);
        SoftmaxRegression first = training.snapshotProperty().get().model();
        onFxThread(training::reset);
        await(training, now -> now.epochs() == 0);
        assertEquals(TrainingPhase.PAUSED, training.phaseProperty().get());
        onFxThread(training::trainFully);
        assertEquals(first, training.snapshotProperty().get().model());
    }

    @Test
    void whatGoesWrongIsSaidAndNotThrown() throws Exception {
        DigitsTraining training = Toolkit.onFxThread(() -> new DigitsTraining(
                () -> {
                    throw new IllegalStateException("no digits");
                },
                1));
        await(training, TrainingPhase.FAILED);
        assertEquals("no digits", training.problemProperty().get());
        onFxThread(training::play);
        assertFalse(training.phaseProperty().get() == TrainingPhase.PLAYING);
    }
}
