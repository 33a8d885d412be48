package neuronlab.app.fault;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/** What happens when something of ours goes wrong: it is written down, then said, and the app goes on. */
public final class FaultHandler implements UncaughtExceptionHandler {
    private final FaultLog log;
    private final Consumer<Optional<Path>> tell;
    private boolean told;

    /** @param tell says it to the reader, on the JavaFX thread; given the file with the details, if there is one */
    public FaultHandler(FaultLog log, Consumer<Optional<Path>> tell) {
        this.log = log;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
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
}
