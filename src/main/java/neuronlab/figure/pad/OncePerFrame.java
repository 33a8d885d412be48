package neuronlab.figure.pad;

import javafx.animation.AnimationTimer;

/** Does something at the next frame, however often it was asked for until then. */
final class OncePerFrame extends AnimationTimer {
    private final Runnable work;

    OncePerFrame(Runnable work) {
        this.work = work;
    }

    /** Asks for the work at the next frame. */
    void request() {
        start();
    }

    @Override
    public void handle(long now) {
        stop();
        work.run();
    }
}
