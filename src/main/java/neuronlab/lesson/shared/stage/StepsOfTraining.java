package neuronlab.lesson.shared.stage;

import java.util.List;
import neuronlab.lesson.shared.training.LiveTraining;

/**
 * Brings a training to where it is after so many steps from its start, {@code cue:steps:100}: by the steps that are still
 * to be made, or from the start again if the reader has moved the model or it is further on.
 */
public final class StepsOfTraining implements Direction {
    private final LiveTraining<?> training;

    /** A direction for this training. */
    public StepsOfTraining(LiveTraining<?> training) {
        this.training = training;
    }

    @Override
    public Move read(List<String> arguments) {
        return Direction.toNumber(this::goTo).read(arguments);
    }

    private void goTo(Pace pace, int steps) {
        training.pause();
        if (!isStraight() || made() > steps) {
            training.reset();
        }
        make(training, (int) (steps - made()), pace);
    }

    /** Makes so many of the steps or epochs that a training counts, to be watched or at once; none if they are not above 0. */
    public static void make(LiveTraining<?> training, int steps, Pace pace) {
        if (steps > 0 && pace == Pace.GENTLE) {
            training.step(steps);
        } else if (steps > 0) {
            training.trainNow(steps);
        }
    }

    private long made() {
        return training.momentProperty().get().step();
    }

    /** Whether there has been nothing but steps: each of them is a place to go back to, and so is all else. */
    private boolean isStraight() {
        return training.trackProperty().get().place() == made();
    }

    @Override
    public void stop() {
        training.pause();
    }
}
