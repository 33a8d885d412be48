package neuronlab.model.learning;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Work in parts that do not depend on each other: the caller makes one after the other, and a second thread, if it is
 * idle and there is a processor for it, takes some of them. Who makes which changes nothing about what comes out.
 *
 * <p>Allocates nothing once it has been run. There is one second thread for the whole program; it sleeps where there is
 * nothing to do, and does not keep the program from ending. Several works may be run at a time, but each by one thread.
 */
final class SharedWork {
    private final int parts;
    private final IntConsumer part;
    private final AtomicInteger next = new AtomicInteger(Integer.MAX_VALUE / 2);
    private final AtomicInteger unfinished = new AtomicInteger();
    private volatile Thread caller;
    /** What a part threw; null as long as none did. */
    private volatile Throwable failure;

    /** @param part makes one of the parts, counted from 0 */
    SharedWork(int parts, IntConsumer part) {
        this.parts = parts;
        this.part = part;
    }

    /**
     * Makes all parts, and returns when they are made, also on a thread that was interrupted: it stays so.
     *
     * @throws RuntimeException what a part threw, when no part is being made any more
     */
    void run() {
        if (parts == 1) {
            part.accept(0);
            return;
        }
        caller = Thread.currentThread();
        failure = null;
        unfinished.set(parts);
        // What was written before can be read by whoever takes a part.
        next.set(0);
        if (Processors.forTraining() > 1) {
            SecondThread.offer(this);
        }
        takeParts();
        while (unfinished.get() > 0) {
            LockSupport.park(this);
        }
        rethrow();
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> throw new AssertionError(failure);
        }
    }

    private void takeParts() {
        for (int index = next.getAndIncrement(); index < parts; index = next.getAndIncrement()) {
            make(index);
            if (unfinished.decrementAndGet() == 0) {
                LockSupport.unpark(caller);
            }
        }
    }

    /** The second thread must outlive what a part throws, and the caller must know of it. */
    private void make(int index) {
        try {
            part.accept(index);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
    }

    /** Begun when it is first needed. */
    private static final class SecondThread {
        private static final AtomicReference<SharedWork> OFFERED = new AtomicReference<>();
        private static final Thread THREAD =
                Thread.ofPlatform().name("training-helper").daemon().unstarted(SecondThread::help);

        static {
            THREAD.start();
        }

        static void offer(SharedWork work) {
            if (OFFERED.compareAndSet(null, work)) {
                LockSupport.unpark(THREAD);
            }
        }

        private static void help() {
            while (true) {
                SharedWork work = OFFERED.getAndSet(null);
                if (work == null) {
                    LockSupport.park();
                    // Left interrupted, it could never sleep again.
                    Thread.interrupted();
                } else {
                    work.takeParts();
                }
            }
        }
    }
}
