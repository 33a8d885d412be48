package neuronlab.lesson.shared.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import neuronlab.model.network.Parameters;
import neuronlab.figure.transport.Transport;
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
        await(training, Transport.Activity.PAUSED);
        return training;
    }

    private static void await(DigitsTraining training, Transport.Activity phase) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Platform.runLater(() -> training.live().activityProperty().subscribe(now -> {
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
            assertEquals(Transport.Activity.UNAVAILABLE, started.live().activityProperty().get());
            assertNull(started.snapshotProperty().get());
            return started;
        });
        await(training, Transport.Activity.PAUSED);
        assertNotNull(training.live().settingProperty().get());
        assertEquals(0, training.snapshotProperty().get().epochs());
    }

    @Test
    void aStepMakesOneEpoch() throws Exception {
        DigitsTraining training = start();
        onFxThread(() -> training.live().step(1));
        await(training, now -> now.epochs() == 1);
        assertEquals(2.302585, training.snapshotProperty().get().history().getFirst().training().loss(), 1e-6);
        assertTrue(training.snapshotProperty().get().latest().heldOut().loss() < 2);
        assertEquals(Transport.Activity.PAUSED, training.live().activityProperty().get());
    }

    @Test
    void trainingGoesOnWhileTheJavaFxThreadIsHeldUp() throws Exception {
        DigitsTraining training = start();
        // It waits for the worker: were that in need of this thread, it would never end.
        onFxThread(training::trainFully);
        assertEquals(Digits.EPOCHS, training.snapshotProperty().get().epochs());
        assertEquals(Transport.Activity.FINISHED, training.live().activityProperty().get());
        assertTrue(training.snapshotProperty().get().latest().heldOut().accuracy() >= 0.95);
    }

    @Test
    void playingStopsByItselfAfterTheLastEpoch() throws Exception {
        DigitsTraining training = start();
        onFxThread(() -> training.live().play());
        assertEquals(Transport.Activity.PLAYING, training.live().activityProperty().get());
        await(training, Transport.Activity.FINISHED);
        assertEquals(Digits.EPOCHS, training.snapshotProperty().get().epochs());
    }

    @Test
    void resetForgetsEverythingAndTheSameTrainingFollows() throws Exception {
        DigitsTraining training = start();
        onFxThread(training::trainFully);
        Parameters first = training.snapshotProperty().get().model();
        onFxThread(() -> training.live().reset());
        await(training, now -> now.epochs() == 0);
        assertEquals(Transport.Activity.PAUSED, training.live().activityProperty().get());
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
        CompletableFuture<Void> told = new CompletableFuture<>();
        Platform.runLater(() -> training.live().problemProperty().subscribe(problem -> {
            if (!problem.isEmpty()) {
                told.complete(null);
            }
        }));
        told.get(SECONDS, TimeUnit.SECONDS);
        assertEquals("no digits", training.live().problemProperty().get());
        onFxThread(() -> training.live().play());
        assertFalse(training.live().activityProperty().get() == Transport.Activity.PLAYING);
    }
}
