package neuronlab.lesson.shared.page;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import neuronlab.lesson.shared.stage.Pace;

/** Lets one node take another's place. */
final class CrossFade {
    private static final Duration DURATION = Duration.millis(180);

    private ParallelTransition running;

    /** Shows {@code to} instead of {@code from}; a change that is still going on is over at once. */
    void change(Node from, Node to, Pace pace) {
        if (running != null) {
            running.jumpTo(DURATION);
            running.stop();
            running.getOnFinished().handle(null);
        }
        to.setVisible(true);
        if (pace == Pace.AT_ONCE) {
            from.setVisible(false);
            return;
        }
        from.setMouseTransparent(true);
        running = new ParallelTransition(fade(from, 1, 0), fade(to, 0, 1));
        running.setOnFinished(_ -> {
            running = null;
            from.setVisible(false);
            from.setOpacity(1);
            from.setMouseTransparent(false);
        });
        running.play();
    }

    private static FadeTransition fade(Node node, double start, double end) {
        FadeTransition fade = new FadeTransition(DURATION, node);
        fade.setFromValue(start);
        fade.setToValue(end);
        return fade;
    }
}
