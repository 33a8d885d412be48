package neuronlab.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long work come to a good end when the program is told to end, by Ctrl+C or by another program. */
final class EndSignal implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 2;

    private final CountDownLatch workEnded = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "end-signal");
    private volatile boolean given;

    EndSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the program was told to end: the work is to stop as soon as it can. */
    boolean isGiven() {
        return given;
    }

    private void await() {
        given = true;
        try {
            workEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended: the program need not wait for it. */
    @Override
    public void close() {
        workEnded.countDown();
        if (!given) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
