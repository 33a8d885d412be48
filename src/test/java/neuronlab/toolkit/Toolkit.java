package neuronlab.toolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Starts JavaFX once for tests that lay out controls without showing a window. */
public final class Toolkit {
    private Toolkit() {}

    /** Starts it unless it runs already; returns once it is ready. */
    public static void start() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            ready.await();
            Platform.setImplicitExit(false);
        } catch (IllegalStateException running) {
            // An earlier test has started it.
        }
    }

    /** Runs work on the JavaFX application thread and returns its result, or throws what it threw. */
    public static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Exception exception -> throw exception;
                case Error error -> throw error;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
