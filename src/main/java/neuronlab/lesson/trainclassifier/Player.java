package neuronlab.lesson.trainclassifier;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Makes a step at every frame while it plays. */
final class Player extends AnimationTimer {
    private final Runnable step;
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");

    Player(Runnable step) {
        this.step = step;
        playing.subscribe(plays -> {
            if (plays) {
                start();
            } else {
                stop();
            }
        });
    }

    BooleanProperty playingProperty() {
        return playing;
    }

    @Override
    public void handle(long now) {
        step.run();
    }
}
