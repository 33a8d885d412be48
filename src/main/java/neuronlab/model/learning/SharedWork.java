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
 * nothing to do, and does not keep the program from ending.
 */
final class SharedWork {
    private final int parts;
    private final IntConsumer part;
    private final AtomicInteger next = new AtomicInteger(Integer.MAX_VALUE / 2);
    private final AtomicInteger unfinished = new AtomicInteger();
    private volatile Thread caller;

    /** @param part makes one of the parts, counted from 0 */
    SharedWork(int parts, IntConsumer part) {
        this.parts = parts;
        this.part = part;
    }

    /** Makes all parts, and returns when they are made. */
    void run() {
        if (parts == 1) {
            part.accept(0);
            return;
        }
        caller = Thread.currentThread();
        unfinished.set(parts);
        // What was written before can be read by whoever takes a part.
        next.set(0);
        SecondThread.offer(this);
        takeParts();
        while (unfinished.get() > 0) {
            LockSupport.park(this);
        }
    }

    private void takeParts() {
        for (int index = next.getAndIncrement(); index < parts; index = next.getAndIncrement()) {
            try {
                part.accept(index);
            } finally {
                if (unfinished.decrementAndGet() == 0) {
                    LockSupport.unpark(caller);
                }
            }
        }
    }

    /** Begun when it is first needed. */
    private static final class SecondThread {
        private static final boolean WORTH_IT = Runtime.getRuntime().availableProcessors() > 1;
        private static final AtomicReference<SharedWork> OFFERED = new AtomicReference<>();
        private static final Thread THREAD =
                Thread.ofPlatform().name("training-helper").daemon().unstarted(SecondThread::help);

        static {
            THREAD.start();
        }

        static void offer(SharedWork work) {
            if (WORTH_IT && OFFERED.compareAndSet(null, work)) {
                LockSupport.unpark(THREAD);
            }
        }

        private static void help() {
            while (true) {
                SharedWork work = OFFERED.getAndSet(null);
                if (work == null) {
                    LockSupport.park();
                } else {
                    work.takeParts();
                }
            }
        }
    }
}
