package neuronlab.model.learning;

import java.util.Objects;
import neuronlab.model.network.Parameters;

/**
 * A place in a training to which a trainer can be put back: the same steps then follow, to the last bit.
 *
 * @param step how many steps had been made
 * @param epoch how many epochs had been completed
 * @param rowsSeen how many rows of the epoch that had begun had been seen
 * @param parameters the model
 * @param optimiserState what the optimiser remembered
 * @param loss the mean loss over all rows, without any penalty
 */
public record Moment(
        long step, long epoch, int rowsSeen, Parameters parameters, OptimiserState optimiserState, double loss) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Moment {
        if (step < 0 || epoch < 0 || rowsSeen < 0) {
            throw new IllegalArgumentException(
                    "Steps, epochs and rows are never negative: %d, %d, %d".formatted(step, epoch, rowsSeen));
        }
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(optimiserState, "optimiserState");
    }

    /** The beginning of a training from these parameters; its loss is not known yet, so it is NaN. */
    public static Moment start(Parameters parameters) {
        return new Moment(0, 0, 0, parameters, OptimiserState.NONE, Double.NaN);
    }
}
