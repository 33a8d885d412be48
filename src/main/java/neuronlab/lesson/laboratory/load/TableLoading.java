package neuronlab.lesson.laboratory.load;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.Reading;

/** Reads one table on a thread of its own; all that it tells, it tells on the JavaFX thread. */
final class TableLoading {
    /** What becomes of it. */
    interface Listener {
        /** So much of the table has been read, from 0 to 1. */
        void reached(double share);

        /** It was read. */
        void read(Reading reading);

        /** It could not be read, for this reason, or for want of memory. */
        void failed(Throwable reason);
    }

    private static final int STEPS = 200;

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Listener listener;
    private int lastStep = -1;

    private TableLoading(Listener listener) {
        this.listener = listener;
    }

    /** Begins to read. */
    static TableLoading begin(OwnTable table, CsvOptions options, Listener listener) {
        TableLoading loading = new TableLoading(listener);
        Background.work(
                () -> Reading.of(table.source().open(), options, loading::goOn),
                reading -> loading.tell(told -> told.read(reading)),
                failure -> loading.tell(told -> told.failed(failure)));
        return loading;
    }

    private boolean goOn(long read, long size) {
        int step = size > 0 ? (int) (STEPS * Math.min(read, size) / size) : 0;
        if (step != lastStep) {
            lastStep = step;
            Platform.runLater(() -> tell(told -> told.reached((double) step / STEPS)));
        }
        return !cancelled.get();
    }

    private void tell(Consumer<Listener> what) {
        if (!cancelled.get()) {
            what.accept(listener);
        }
    }

    /** Stops reading; nothing is told any more. */
    void cancel() {
        cancelled.set(true);
    }
}
