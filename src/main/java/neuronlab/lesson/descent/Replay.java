package neuronlab.lesson.descent;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import neuronlab.lesson.shared.training.LiveTraining;

/** Goes once more through what a training has made, for the eye. Whoever moves the model meanwhile ends it. */
final class Replay extends Transition {
    private static final Duration DURATION = Duration.seconds(2.4);

    private final LiveTraining<?> training;
    private long from;
    private long to;
    private long shown;

    Replay(LiveTraining<?> training) {
        this.training = training;
        setCycleDuration(DURATION);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Goes from a place to where the training stands. */
    void play(long first) {
        from = first;
        to = training.trackProperty().get().place();
        shown = to;
        playFromStart();
    }

    @Override
    protected void interpolate(double share) {
        if (training.trackProperty().get().place() != shown) {
            stop();
            return;
        }
        training.goTo(from + Math.round((to - from) * share));
        shown = training.trackProperty().get().place();
    }
}
