package neuronlab.app.window;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import neuronlab.figure.Motion;

/** Lets a page that has been turned to come to light. It can be used at once; nothing waits for it. */
final class PageTurn {
    private static final Duration DURATION = Duration.millis(200);
    private static final double FAINT = 0.15;

    private final FadeTransition fade = new FadeTransition(DURATION);

    /** Begins; a turn that is still going on is over. Where nobody watches, or motion is unwelcome, the page is there. */
    void show(Node page) {
        end();
        if (Motion.isWanted(page)) {
            fade.setNode(page);
            fade.setFromValue(FAINT);
            fade.setToValue(1);
            fade.playFromStart();
        }
    }

    /** Whether a page is still coming to light. */
    boolean isGoingOn() {
        return fade.getStatus() == Animation.Status.RUNNING;
    }

    /** The page is there. */
    void end() {
        fade.stop();
        if (fade.getNode() != null) {
            fade.getNode().setOpacity(1);
            fade.setNode(null);
        }
    }
}
