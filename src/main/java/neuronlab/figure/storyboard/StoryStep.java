package neuronlab.figure.storyboard;

import java.util.Objects;
import java.util.function.DoubleConsumer;

/**
 * One step of a storyboard.
 *
 * @param caption what there is to see, as whole sentences
 * @param show sets the whole picture, whatever it showed before, for a progress from 0 (the step begins) to 1 (it is
 *     complete), so that stepping back and scrubbing need no history
 */
public record StoryStep(String caption, DoubleConsumer show) {
    public StoryStep {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(show, "show");
    }
}
