package neuronlab.lesson.digits;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;

/**
 * The state of the lesson on digits: a training that runs on a thread of its own and publishes what it has come to on
 * the JavaFX thread. All methods are for the JavaFX thread, and none but {@link #trainFully} waits.
 */
final class DigitsTraining {
    /** Slow enough to watch: all epochs last some four seconds. */
    private static final long MILLIS_PER_EPOCH = 40;
    private static final long SECONDS_BEFORE_REST = 2;

    private final ScheduledThreadPoolExecutor worker;
    private final Supplier<Table> source;
    private final long seed;
    private final AtomicReference<DigitsSnapshot> unseen = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<DigitsSnapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Split> split = new ReadOnlyObjectWrapper<>(this, "split");
    private final ReadOnlyObjectWrapper<TrainingPhase> phase =
            new ReadOnlyObjectWrapper<>(this, "phase", TrainingPhase.LOADING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Future<?> playing;
    /** Only for the worker's thread. */
    private DigitsCourse course;

    /** Begins to load the digits at once. */
    DigitsTraining(Supplier<Table> source, long seed) {
        this.source = source;
        this.seed = seed;
        worker = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("digits-training").factory());
        // A lesson that nobody looks at needs no thread.
        worker.setKeepAliveTime(SECONDS_BEFORE_REST, TimeUnit.SECONDS);
        worker.allowCoreThreadTimeOut(true);
        worker.setRemoveOnCancelPolicy(true);
        worker.submit(guarded(this::load));
    }

    private void load() {
        DigitsCourse loaded = new DigitsCourse(source.get(), seed);
        course = loaded;
        Platform.runLater(() -> split.set(loaded.split()));
        publish();
    }

    /** What the training has come to; null as long as the digits are being loaded. */
    ReadOnlyObjectProperty<DigitsSnapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The digits to learn from and those held out; null as long as they are being loaded. */
    ReadOnlyObjectProperty<Split> splitProperty() {
        return split.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TrainingPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing did. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Lets epoch follow epoch, until all are made or the reader pauses. */
    void play() {
        if (phase.get() == TrainingPhase.PAUSED) {
            phase.set(TrainingPhase.PLAYING);
            worker.submit(guarded(() -> course.resume()));
            playing = worker.scheduleAtFixedRate(guarded(this::epoch), 0, MILLIS_PER_EPOCH, TimeUnit.MILLISECONDS);
        }
    }

    /** Stops after the epoch that is being made. */
    void pause() {
        if (playing != null) {
            playing.cancel(false);
            playing = null;
        }
        if (phase.get() == TrainingPhase.PLAYING) {
            phase.set(TrainingPhase.PAUSED);
        }
    }

    /** Makes one epoch, and pauses. */
    void step() {
        pause();
        if (phase.get() == TrainingPhase.PAUSED) {
            worker.submit(guarded(() -> {
                course.resume();
                epoch();
            }));
        }
    }

    /** Forgets all that was learned, and pauses. */
    void reset() {
        pause();
        if (snapshot.get() != null) {
            worker.submit(guarded(() -> {
                course.restart();
                publish();
            }));
        }
    }

    /**
     * Makes all epochs that are left at once and waits for them, a fraction of a second.
     *
     * @throws IllegalStateException if the digits cannot be loaded or the training fails
     */
    void trainFully() {
        pause();
        Future<Split> trained = worker.submit(() -> {
            while (!course.isFinished()) {
                course.epoch();
            }
            course.resume();
            unseen.set(course.snapshot());
            return course.split();
        });
        try {
            split.set(trained.get());
            showUnseen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.getMessage());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The digits could not be learned", e.getCause());
        }
    }

    private void epoch() {
        course.epoch();
        publish();
    }

    /** On the worker's thread: hands the latest state over; one that has not been seen yet gives way to it. */
    private void publish() {
        if (unseen.getAndSet(course.snapshot()) == null) {
            Platform.runLater(this::showUnseen);
        }
    }

    private void showUnseen() {
        DigitsSnapshot latest = unseen.getAndSet(null);
        if (latest != null) {
            show(latest);
        }
    }

    private void show(DigitsSnapshot latest) {
        snapshot.set(latest);
        problem.set("");
        if (latest.epochs() >= Digits.EPOCHS) {
            pause();
            phase.set(TrainingPhase.FINISHED);
        } else if (phase.get() != TrainingPhase.PLAYING) {
            phase.set(TrainingPhase.PAUSED);
        }
    }

    /** Work whose failure is told to the reader: nobody would ever ask its Future. */
    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error failure) {
                Platform.runLater(() -> fail(failure));
            }
        };
    }

    private void fail(Throwable failure) {
        pause();
        problem.set(String.valueOf(failure.getMessage()));
        phase.set(TrainingPhase.FAILED);
    }
}
