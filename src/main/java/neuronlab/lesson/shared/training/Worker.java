package neuronlab.lesson.shared.training;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import neuronlab.model.learning.Processors;

/**
 * The one background thread of a training; it ends while nothing is to be done. What it trains leaves a processor to the
 * window.
 */
final class Worker implements Executor {
    private static final long SECONDS_BEFORE_REST = 2;

    private final ThreadPoolExecutor thread;

    Worker() {
        Processors.keepFree(1);
        thread = new ThreadPoolExecutor(
                1,
                1,
                SECONDS_BEFORE_REST,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("training").factory());
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }
}
