package neuronlab.lesson.digits;

import java.util.List;
import neuronlab.model.network.Parameters;

/**
 * What a training has come to at one moment.
 *
 * @param model the model
 * @param history how good it was at the start and after each epoch, the latest last
 */
record DigitsSnapshot(Parameters model, List<EpochMeasures> history) {
    DigitsSnapshot {
        history = List.copyOf(history);
    }

    /** How many epochs have been made. */
    int epochs() {
        return history.size() - 1;
    }

    EpochMeasures latest() {
        return history.getLast();
    }
}
