package neuronlab.app.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/**
 * Ends the program where it does not end by itself: without memory the toolkit may neither draw nor stop. Its thread
 * waits from the start, since then there might be no memory for one.
 */
public final class LastExit {
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile int exitCode;

    /**
     * Waits to be asked.
     *
     * @param patience how long the program has to end by itself
     * @param halt ends it at once, with an exit code
     */
    public LastExit(Duration patience, IntConsumer halt) {
        Thread.ofPlatform().name("last-exit").daemon().start(() -> {
            try {
                asked.await();
                Thread.sleep(patience);
                halt.accept(exitCode);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** From now on the program has a while to end by itself. */
    public void begin(int code) {
        exitCode = code;
        asked.countDown();
    }
}
