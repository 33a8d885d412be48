package neuronlab.lesson.shared.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Has done what would hold up the window; what came of it is told on the JavaFX thread. */
public final class Background {
    private Background() {}

    /**
     * Begins some work and returns at once.
     *
     * @param work done on another thread; what it reads must not change meanwhile
     * @param done given what came of it, on the JavaFX thread
     * @param failed given what the work threw, an error too, on the JavaFX thread
     */
    public static <T> void work(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        CompletableFuture.supplyAsync(() -> call(work))
                .whenComplete((result, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        done.accept(result);
                    } else {
                        failed.accept(failure.getCause());
                    }
                }));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    /**
     * For work that fails by a fault of the program alone: hands it on to whoever is told of those.
     *
     * @throws IllegalStateException always, unless it is an error, which is thrown itself
     */
    public static void isAFault(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
