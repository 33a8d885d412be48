package neuronlab.lesson.shared.work;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Has done what would hold up the window; what came of it is told on the JavaFX thread. */
public final class Background {
    private static final Set<CompletableFuture<?>> WRITES = ConcurrentHashMap.newKeySet();

    private Background() {}

    /**
     * Begins some work and returns at once.
     *
     * @param work done on another thread; what it reads must not change meanwhile
     * @param done given what came of it, on the JavaFX thread
     * @param failed given what the work threw, an error too, on the JavaFX thread
     */
    public static <T> void work(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        tell(CompletableFuture.supplyAsync(() -> call(work)), done, failed);
    }

    /** The same for work that writes what the reader wants to keep: the program does not end before it is done. */
    public static <T> void write(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        CompletableFuture<T> writing = CompletableFuture.supplyAsync(() -> call(work));
        WRITES.add(writing);
        tell(writing, done, failed);
        writing.whenComplete((_, _) -> WRITES.remove(writing));
    }

    private static <T> void tell(
            CompletableFuture<T> begun, Consumer<? super T> done, Consumer<Throwable> failed) {
        begun.whenComplete((result, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                done.accept(result);
            } else {
                failed.accept(failure.getCause());
            }
        }));
    }

    /** Whether something is being written. */
    public static boolean isWriting() {
        return !WRITES.isEmpty();
    }

    /** Done once all is written that is being written now; exceptionally if some of it could not be. */
    public static CompletableFuture<Void> written() {
        return CompletableFuture.allOf(WRITES.toArray(CompletableFuture[]::new));
    }

    /** Waits for what is being written, but not for ever: for the end of the program. */
    public static void awaitWritten(Duration patience) {
        try {
            written().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException lost) {
            // There is nobody left to tell.
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
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
