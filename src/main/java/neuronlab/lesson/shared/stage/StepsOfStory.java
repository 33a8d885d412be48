package neuronlab.lesson.shared.stage;

import java.util.List;
import neuronlab.figure.storyboard.Storyboard;

/**
 * Brings a story to where one of its steps is complete, {@code cue:story:5}.
 *
 * @param story what is told
 */
public record StepsOfStory(Storyboard story) implements Direction {
    @Override
    public Move read(List<String> arguments) {
        return Direction.toNumber(this::goTo).read(arguments);
    }

    private void goTo(Pace pace, int step) {
        if (pace == Pace.GENTLE) {
            story.playTo(step);
        } else {
            story.showStep(step);
        }
    }

    @Override
    public void stop() {
        story.pause();
    }
}
