package neuronlab.app.command;

import java.io.PrintWriter;
import neuronlab.model.learning.Trainer;
import neuronlab.model.learning.StepListener;

/**
 * Prints a training as comma-separated values, a row for every so many steps and one for the last.
 *
 * <p>Numbers are printed with as many digits as it takes to read the same double again.
 */
final class TrainingRows implements StepListener {
    /** Often enough that a slow training is seen to move, seldom enough that a quick one is not slowed down. */
    private static final long NANOSECONDS_BETWEEN_FLUSHES = 100_000_000;

    /** Few enough for them to go out in one piece, so that what ends the program ends no row midway. */
    private static final int MOST_WAITING = 32_000;

    private static final long NONE = -1;

    private final PrintWriter out;
    private final long every;
    /** Whole rows that are not printed yet. */
    private final StringBuilder rows = new StringBuilder();
    private long lastPrinted = NONE;
    private long lastFlush = System.nanoTime();
    private boolean closed;

    /** @param every how many steps from one row to the next, at least one */
    TrainingRows(PrintWriter out, long every) {
        this.out = out;
        this.every = every;
    }

    /** Prints the names of the columns and the row of the start. */
    void begin(Trainer trainer) {
        rows.append("step");
        for (int feature = 1; feature <= features(trainer); feature++) {
            rows.append(",w").append(feature);
        }
        rows.append(",b,error\n");
        print(trainer);
    }

    @Override
    public void stepped(Trainer trainer) {
        if (trainer.steps() % every == 0) {
            print(trainer);
        }
    }

    /** Prints the row of the last step if it was not printed yet. */
    void end(Trainer trainer) {
        if (lastPrinted != trainer.steps()) {
            print(trainer);
        }
        flush();
    }

    /** Whether nobody reads the rows any more: the reader has closed its end, or the disk is full. */
    boolean isClosed() {
        return closed;
    }

    /** A linear neuron has a weight for each feature, and behind them the bias. */
    private static int features(Trainer trainer) {
        return trainer.network().inputs();
    }

    private void print(Trainer trainer) {
        rows.append(trainer.steps());
        for (int feature = 0; feature < features(trainer); feature++) {
            rows.append(',').append(trainer.parameter(feature));
        }
        rows.append(',').append(trainer.parameter(features(trainer))).append(',').append(trainer.loss()).append('\n');
        lastPrinted = trainer.steps();
        if (rows.length() > MOST_WAITING || System.nanoTime() - lastFlush > NANOSECONDS_BETWEEN_FLUSHES) {
            flush();
        }
    }

    private void flush() {
        out.append(rows);
        rows.setLength(0);
        closed = out.checkError();
        lastFlush = System.nanoTime();
    }
}
