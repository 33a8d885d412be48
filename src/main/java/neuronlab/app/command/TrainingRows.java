package neuronlab.app.command;

import java.io.PrintWriter;
import neuronlab.model.learning.Trainer;
import neuronlab.model.learning.StepListener;

/** Prints a training, a row for every so many steps or epochs and one for the last. */
final class TrainingRows implements StepListener {
    /** Often enough that a slow training is seen to move, seldom enough that a quick one is not slowed down. */
    private static final long NANOSECONDS_BETWEEN_FLUSHES = 100_000_000;

    /** Few enough for them to go out in one piece, so that what ends the program ends no row midway. */
    private static final int MOST_WAITING = 32_000;

    private static final long NONE = -1;

    private final PrintWriter out;
    private final RowFormat format;
    private final long every;
    private final boolean ofEpochs;
    private final TrainingProgress progress;
    /** Whole rows that are not printed yet. */
    private final StringBuilder rows = new StringBuilder();
    private long lastPrinted = NONE;
    private long lastFlush = System.nanoTime();
    private boolean closed;

    /**
     * @param every how many steps, or epochs, from one row to the next, at least one
     * @param ofEpochs whether epochs are counted
     */
    TrainingRows(PrintWriter out, RowFormat format, long every, boolean ofEpochs, TrainingProgress progress) {
        this.out = out;
        this.format = format;
        this.every = every;
        this.ofEpochs = ofEpochs;
        this.progress = progress;
    }

    /** Prints what stands before the rows, and the row of the start. */
    void begin(Trainer trainer) {
        format.appendHead(rows, trainer);
        print(trainer);
    }

    @Override
    public void stepped(Trainer trainer) {
        boolean due = ofEpochs
                ? trainer.rowsSeen() == 0 && trainer.epochs() % every == 0
                : trainer.steps() % every == 0;
        if (due) {
            print(trainer);
        }
        progress.stepped(trainer);
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

    private void print(Trainer trainer) {
        format.appendRow(rows, trainer);
        lastPrinted = trainer.steps();
        if (rows.length() > MOST_WAITING || System.nanoTime() - lastFlush > NANOSECONDS_BETWEEN_FLUSHES) {
            flush();
        }
    }

    private void flush() {
        if (!rows.isEmpty()) {
            progress.clear();
        }
        out.append(rows);
        rows.setLength(0);
        closed = out.checkError();
        lastFlush = System.nanoTime();
    }
}
