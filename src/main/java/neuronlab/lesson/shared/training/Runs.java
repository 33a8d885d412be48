package neuronlab.lesson.shared.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The runs in which the units that the reader asks for are made, a frame's worth at a time: at once where that is quick,
 * by the worker where it is not. What the reader does while the worker has the model waits until it is back. All methods
 * are for the JavaFX thread.
 */
final class Runs<S extends Setting> {
    /** Work on up to so many numbers, a fraction of a millisecond, is done at once, on the JavaFX thread. */
    private static final double AT_ONCE = 2e5;
    /** The worker hands the model back after so many nanoseconds. */
    private static final long ONE_RUN = 12_000_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double LONGEST_FRAME = 0.1;

    private final Workshop<S> workshop;
    private final Executor worker;
    private final DoubleSupplier pace;
    private final Observer observer;
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    /** What the reader does while the worker has the model; of moves of one parameter only the last counts. */
    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();

    private boolean working;
    private boolean plays;
    /** What is still to be made of a number of units that the reader asked for, and how many that was. */
    private long owed;
    private long asked;
    private long made;
    private double lossBefore;
    private double due;
    private long lastFrame;

    /** Who is told of the runs. */
    interface Observer {
        /** Units will be made at the frames to come. */
        void begun();

        /** Some units were made, and the model can be shown. */
        void made();

        /** The worker has failed; nothing more will be made. */
        void failed(Throwable failure);
    }

    /**
     * Runs of a workshop.
     *
     * @param pace how many units there are to be in a second while it plays
     */
    Runs(Workshop<S> workshop, Executor worker, DoubleSupplier pace, Observer observer) {
        this.workshop = workshop;
        this.worker = worker;
        this.pace = pace;
        this.observer = observer;
    }

    /** Whether units are being made, or are to be made at the next frame. */
    boolean isRunning() {
        return plays || owed > 0;
    }

    /** How many units were made since the reader asked for some. */
    long made() {
        return made;
    }

    /** The loss when the reader asked for units. */
    double lossBefore() {
        return lossBefore;
    }

    /** How much of the units that the reader asked for has been made, from 0 to 1. */
    double progress() {
        return asked == Long.MAX_VALUE || asked == 0 ? 1 : 1 - (double) owed / asked;
    }

    /** Does something with the model as soon as the worker does not have it; what waits under the same key is dropped. */
    void whenFree(Object key, Runnable work) {
        if (working) {
            waiting.remove(key);
            waiting.put(key, work);
        } else {
            work.run();
        }
    }

    /** Makes unit after unit, until {@link #stop} or the end. */
    void play() {
        whenFree(frames, () -> {
            plays = true;
            begin(Long.MAX_VALUE);
        });
    }

    /** Makes so many units, or as many as there are, from now on. */
    void make(long count) {
        if (!workshop.isFinished()) {
            begin(count);
        }
    }

    /** Makes so many units, and waits for them. */
    void makeNow(long units, DoublePredicate enough) {
        ask(units);
        finish(workshop.makeUnits(units, Long.MAX_VALUE, enough));
    }

    /** Makes no more units than those that the worker is at; true if there was something to stop. */
    boolean stop() {
        boolean ran = isRunning();
        waiting.remove(frames);
        plays = false;
        owed = 0;
        frames.stop();
        return ran;
    }

    private void ask(long count) {
        owed = count;
        asked = count;
        made = 0;
        lossBefore = workshop.trainer().loss();
        workshop.beginUnits();
    }

    private void begin(long count) {
        ask(count);
        due = 0;
        lastFrame = 0;
        if (!plays && workshop.numbersFor(count) <= AT_ONCE) {
            finish(workshop.makeUnits(count, Long.MAX_VALUE));
        } else {
            observer.begun();
            frames.start();
        }
    }

    /** At each frame: what was made has been shown, and as much is made as is due by now. */
    private void frame(long now) {
        if (working) {
            return;
        }
        double passed = lastFrame == 0 ? 0 : Math.min(LONGEST_FRAME, (now - lastFrame) / NANOS_PER_SECOND);
        lastFrame = now;
        long wanted = plays ? unitsDue(passed) : owed;
        if (wanted == 0) {
            return;
        }
        if (workshop.numbersFor(wanted) <= AT_ONCE) {
            finish(workshop.makeUnits(wanted, ONE_RUN));
        } else {
            working = true;
            worker.execute(() -> runOnWorker(wanted));
        }
    }

    private long unitsDue(double seconds) {
        double inASecond = pace.getAsDouble();
        if (Double.isInfinite(inASecond)) {
            return Long.MAX_VALUE;
        }
        due = Math.min(due + seconds * inASecond, Math.max(1, inASecond * LONGEST_FRAME));
        long whole = (long) due;
        due -= whole;
        return whole;
    }

    private void runOnWorker(long wanted) {
        try {
            long units = workshop.makeUnits(wanted, ONE_RUN);
            Platform.runLater(() -> {
                working = false;
                finish(units);
                doWhatWaited();
            });
        } catch (RuntimeException | Error failure) {
            Platform.runLater(() -> {
                working = false;
                stop();
                observer.failed(failure);
            });
        }
    }

    private void doWhatWaited() {
        Map<Object, Runnable> now = new LinkedHashMap<>(waiting);
        waiting.clear();
        now.values().forEach(Runnable::run);
    }

    private void finish(long units) {
        made += units;
        owed -= Math.min(owed, units);
        if (owed == 0 || workshop.isFinished() || workshop.isClimbing() || workshop.divergence().isPresent()) {
            stop();
        }
        observer.made();
    }
}
