package neuronlab.app;

import javafx.animation.AnimationTimer;

/** Tells when the first frame is on the screen: once a second pulse begins, the first one has been painted. */
final class FirstFrame extends AnimationTimer {
    private static final int PULSES = 3;

    private final Runnable shown;
    private int pulses;

    FirstFrame(Runnable shown) {
        this.shown = shown;
    }

    @Override
    public void handle(long now) {
        if (++pulses == PULSES) {
            stop();
            shown.run();
        }
    }
}
