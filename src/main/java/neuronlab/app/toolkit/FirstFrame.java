package neuronlab.app.toolkit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;

/**
 * Tells when the first frame of what is shown now is on the screen.
 *
 * <p>Pulses alone do not tell: they go on while the first frame is still being drawn by another thread. That thread
 * draws one thing after the other, so a picture that is asked for later is ready only when the frame is; and what then
 * brings the frame to the window stands in the queue of the JavaFX thread before whatever is put there now.
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
            new Group().snapshot(null, null);
            Platform.runLater(shown);
        }
    }
}
