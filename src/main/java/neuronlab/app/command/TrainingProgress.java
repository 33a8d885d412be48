package neuronlab.app.command;

import java.io.PrintWriter;
import neuronlab.figure.language.Words;
import neuronlab.model.learning.Trainer;

/** A line on a terminal that says how far a training is, written over and over until the training has ended. */
final class TrainingProgress {
    private static final long NANOSECONDS_BETWEEN = 200_000_000;
    private static final int PERCENT = 100;

    private final PrintWriter err;
    private final Words words;
    private final long last;
    private final boolean shown;
    private long lastWritten = System.nanoTime();
    private int length;

    /**
     * @param last the number of the last step
     * @param shown whether there is a terminal to write on
     */
    TrainingProgress(PrintWriter err, Words words, long last, boolean shown) {
        this.err = err;
        this.words = words;
        this.last = last;
        this.shown = shown;
    }

    /** Tells of the step that was made, if the last telling was some time ago. */
    void stepped(Trainer trainer) {
        if (shown && System.nanoTime() - lastWritten > NANOSECONDS_BETWEEN) {
            write(trainer);
        }
    }

    private void write(Trainer trainer) {
        long percent = (long) ((double) trainer.steps() / last * PERCENT);
        String line = words.get(
                "train.progress",
                Long.toString(percent),
                Long.toString(trainer.steps()),
                Long.toString(last),
                "%.6g".formatted(trainer.loss()));
        clear();
        err.print(line);
        err.flush();
        length = line.length();
        lastWritten = System.nanoTime();
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (length > 0) {
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
            length = 0;
        }
    }
}
