package neuronlab.app.toolkit;

import javafx.animation.AnimationTimer;

/**
 * Tells when the first frame of a window that has just been opened is on the screen.
 *
 * <p>Pulses alone do not tell: they go on while the first frame is still being drawn by another thread.
 */
public final class FirstFrame extends AnimationTimer {
    private static final int PULSES = 3;

    private final Runnable shown;
    private int pulses;

    /** @param shown told once, on the JavaFX thread */
    public FirstFrame(Runnable shown) {
        this.shown = shown;
    }

    @Override
    public void handle(long now) {
        if (++pulses == PULSES) {
            stop();
            NextFrame.tellOnceDrawn(shown);
        }
    }
}
