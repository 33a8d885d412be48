package neuronlab.app.export;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import neuronlab.app.toolkit.ToolkitStart;
import neuronlab.figure.language.Language;

/** JavaFX without a display: draws into memory only. */
final class HeadlessToolkit {
    /** What is to be done on the JavaFX thread. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private HeadlessToolkit() {}

    /**
     * Starts JavaFX on its headless platform, unless it runs already; returns once it is ready.
     *
     * @return nothing if it can draw, else the sentence that tells why not and what to do
     */
    static Optional<String> start(Language language) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("java.awt.headless", "true");
        try {
            Optional<String> problem = new ToolkitStart(ToolkitStart.Purpose.PICTURES).start(language);
            if (problem.isEmpty()) {
                Platform.setImplicitExit(false);
            }
            return problem;
        } catch (IllegalStateException running) {
            // Within a program that already shows windows, or a test: that toolkit will do.
            return Optional.empty();
        }
    }

    /**
     * Runs work on the JavaFX application thread and waits for its end.
     *
     * @throws IOException if the work does
     */
    static void run(Work work) throws IOException, InterruptedException {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Waiting for the JavaFX thread on itself never ends");
        }
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Platform.runLater(task);
        try {
            task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unwritable -> throw unwritable;
                case Error fatal -> throw fatal;
                case Throwable fault -> throw new IllegalStateException("A picture could not be drawn: " + fault, fault);
            }
        }
    }
}
