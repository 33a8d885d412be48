package neuronlab.app.toolkit;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;

/**
 * Tells when the frame that is laid out next is on the screen. A page that is turned to is laid out once, so that is the
 * first frame with all of it.
 */
public final class NextFrame {
    private final Scene scene;
    private final Runnable shown;
    private final Runnable laidOut = this::laidOut;

    /** @param shown told once, on the JavaFX thread */
    public NextFrame(Scene scene, Runnable shown) {
        this.scene = scene;
        this.shown = shown;
    }

    /** Begins to wait for it. */
    public void await() {
        scene.addPostLayoutPulseListener(laidOut);
        Platform.requestNextPulse();
    }

    /** The pulse hands the frame over at its end. */
    private void laidOut() {
        scene.removePostLayoutPulseListener(laidOut);
        Platform.runLater(() -> tellOnceDrawn(shown));
    }

    /**
     * The thread that draws does one thing after the other, so a picture that is asked for now is ready only when all
     * frames are; and what then brings the frame to the window stands in the queue of the JavaFX thread before whatever
     * is put there now.
     */
    static void tellOnceDrawn(Runnable shown) {
        new Group().snapshot(null, null);
        Platform.runLater(shown);
    }
}
