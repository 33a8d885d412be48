package neuronlab.lesson.shared.handwriting;

import java.util.List;
import neuronlab.model.network.Parameters;

/**
 * What a training has come to at one moment.
 *
 * @param model the model
 * @param history how good it was at the start and after each epoch, the latest last
 */
public record DigitsSnapshot(Parameters model, List<EpochMeasures> history) {
    public DigitsSnapshot {
        history = List.copyOf(history);
    }

    /** How many epochs have been made. */
    public int epochs() {
        return history.size() - 1;
    }

    /** How good it is now. */
    public EpochMeasures latest() {
        return history.getLast();
    }
}
