package neuronlab.app.file;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Writes one state after another on a thread of its own; one that is replaced before its turn comes is not written. */
public final class LatestWriter<T> {
    private final Consumer<T> write;
    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final ExecutorService thread;

    /**
     * A writer that waits for something to write.
     *
     * @param name what its thread is called
     * @param write writes a state, on that thread
     */
    public LatestWriter(String name, Consumer<T> write) {
        this.write = write;
        thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
    }

    /**
     * Has a state written, and returns at once.
     *
     * @return the state that it replaces, if one was waiting
     * @throws java.util.concurrent.RejectedExecutionException after the end
     */
    public Optional<T> write(T state) {
        T replaced = waiting.getAndSet(state);
        if (replaced == null) {
            thread.execute(() -> write.accept(waiting.getAndSet(null)));
        }
        return Optional.ofNullable(replaced);
    }

    /**
     * Takes nothing more, and waits for what is still being written.
     *
     * @return whether all is written
     */
    public boolean end(Duration patience) {
        thread.shutdown();
        try {
            return thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
