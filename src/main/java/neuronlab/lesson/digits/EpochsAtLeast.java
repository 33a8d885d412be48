package neuronlab.lesson.digits;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.Move;
import neuronlab.lesson.shared.stage.Pace;
import neuronlab.lesson.shared.stage.StepsOfTraining;

/**
 * Trains until there were so many epochs, {@code cue:epochs:20}, if there were not. What the reader has trained is never
 * lost: seven figures show it, and any of them may be the one that was touched.
 *
 * @param training what is trained
 * @param made the epoch that the text has last trained to
 */
record EpochsAtLeast(DigitsTraining training, IntegerProperty made) implements Direction {
    @Override
    public Move read(List<String> arguments) {
        return Direction.toNumber(this::goTo).read(arguments);
    }

    private void goTo(Pace pace, int epochs) {
        DigitsSnapshot now = training.snapshotProperty().get();
        int missing = now == null ? 0 : epochs - now.epochs();
        if (missing > 0) {
            made.set(epochs);
            StepsOfTraining.make(training.live(), missing, pace);
        }
    }
}
