package neuronlab.lesson.digits;

import java.util.List;
import neuronlab.model.classification.SoftmaxRegression;

/**
 * What a training has come to at one moment.
 *
 * @param model the model
 * @param history how good it was at the start and after each epoch, the latest last
 * @param pace how many epochs a second there were lately, with the pauses between them; 0 if that is not known
 * @param speed how many epochs a second the computer makes without pauses; 0 if that is not known
 */
record DigitsSnapshot(SoftmaxRegression model, List<EpochMeasures> history, double pace, double speed) {
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
