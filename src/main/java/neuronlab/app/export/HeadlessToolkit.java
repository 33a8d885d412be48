package neuronlab.app.export;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** JavaFX without a display: draws into memory only. */
final class HeadlessToolkit {
    private HeadlessToolkit() {}

    /** Starts JavaFX on its headless platform, unless it runs already; returns once it is ready. */
    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            Platform.setImplicitExit(false);
            ready.await();
        } catch (IllegalStateException running) {
            // Within a program that already shows windows, or a test: that toolkit will do.
        }
    }

    /** Runs work on the JavaFX application thread and waits for its result. */
    static <T> T call(Callable<T> work) throws InterruptedException {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Waiting for the JavaFX thread on itself never ends");
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A picture could not be drawn", failed.getCause());
        }
    }
}
