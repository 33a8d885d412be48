package neuronlab.app.fault;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * What happens when something of ours goes wrong: it is written down, then said, and the app goes on. Only where the
 * toolkit has no memory to draw with is there nothing to go on with.
 */
public final class FaultHandler implements UncaughtExceptionHandler {
    /** How the toolkit names the thread that draws. */
    private static final String DRAWING = "QuantumRenderer";

    private static final int RESERVE = 2 << 20;

    private final FaultLog log;
    private final Consumer<Optional<Path>> tell;
    private final Runnable end;
    private byte[] reserve = new byte[RESERVE];
    private boolean told;

    /**
     * @param tell says it to the reader, on the JavaFX thread; given the file with the details, if there is one
     * @param end ends the app, since nothing can be shown any more; called on any thread
     */
    public FaultHandler(FaultLog log, Consumer<Optional<Path>> tell, Runnable end) {
        this.log = log;
        this.tell = tell;
        this.end = end;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            // Without it not even the fault could be written down.
            reserve = null;
            if (thread.getName().startsWith(DRAWING)) {
                end.run();
            }
        }
        Optional<Path> details = log.add(fault);
        Platform.runLater(() -> tellOnce(details));
    }

    /** A fault that comes back at every frame must not bury the window under dialogs. */
    private void tellOnce(Optional<Path> details) {
        if (!told) {
            told = true;
            tell.accept(details);
        }
    }

    /** Whether there is still memory put by for when there is none. */
    boolean hasReserve() {
        return reserve != null;
    }
}
