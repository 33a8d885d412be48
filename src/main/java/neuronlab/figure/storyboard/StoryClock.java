package neuronlab.figure.storyboard;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Tells at every frame how many seconds have passed since the last one. */
final class StoryClock extends AnimationTimer {
    private static final double NANOSECONDS = 1e9;
    /** After a pause of the whole program, the story goes on where it was. */
    private static final double LONGEST_FRAME = 0.1;
    private static final long NEVER = -1;

    private final DoubleConsumer passed;
    private long last = NEVER;

    StoryClock(DoubleConsumer passed) {
        this.passed = passed;
    }

    @Override
    public void start() {
        last = NEVER;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != NEVER) {
            passed.accept(Math.min((now - last) / NANOSECONDS, LONGEST_FRAME));
        }
        last = now;
    }
}
