package neuronlab.model.experiment.file;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.learning.Moment;

/**
 * One run of a training, as a row of the run log.
 *
 * @param note the reader's name for it; may be empty
 * @param experiment what was chosen
 * @param end where it ended
 * @param heldOutLoss its loss on the rows held out, if there are some
 * @param curve its loss from the start to the end, thinned
 */
public record LoggedRun(
        String note, Experiment experiment, Moment end, OptionalDouble heldOutLoss, List<Point> curve) {
    /**
     * A place on a curve.
     *
     * @param step how many steps had been made
     * @param loss the loss there
     */
    public record Point(long step, double loss) {}

    /** Copies the curve. */
    public LoggedRun {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(heldOutLoss, "heldOutLoss");
        curve = List.copyOf(curve);
    }
}
