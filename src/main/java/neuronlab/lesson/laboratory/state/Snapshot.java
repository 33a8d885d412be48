package neuronlab.lesson.laboratory.state;

import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.learning.Moment;
import neuronlab.model.network.Parameters;

/**
 * What the laboratory shows at one moment.
 *
 * @param setting what is learned from, and how
 * @param moment where the training stands
 * @param curves how it came there
 * @param event the last thing that happened
 */
public record Snapshot(
        LaboratorySetting setting, Moment moment, Curves curves, TrainingEvent event) {
    /** The model, on inputs as they are scaled. */
    public Parameters model() {
        return moment.parameters();
    }

    /** How many epochs have been made since the start. */
    public long epochs() {
        return moment.epoch();
    }
}
