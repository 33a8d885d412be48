package neuronlab.figure.control;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/**
 * Repeats at the pulses of the screen: first after 400 ms, then every 60 ms. Where the action takes longer than that,
 * repetitions are left out, and none is made up for: the window stays alive.
 */
final class PulseRepeater extends AnimationTimer implements Repeater {
    static final long FIRST = TimeUnit.MILLISECONDS.toNanos(400);
    static final long NEXT = TimeUnit.MILLISECONDS.toNanos(60);

    private Runnable action = () -> {};
    private boolean fresh;
    private long due;

    @Override
    public void start(Runnable repeated) {
        action = repeated;
        fresh = true;
        start();
    }

    @Override
    public void handle(long now) {
        if (fresh) {
            fresh = false;
            due = now + FIRST;
        } else if (now >= due) {
            due = now + NEXT;
            action.run();
        }
    }
}
