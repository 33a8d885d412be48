package neuronlab.lesson.laboratory.state;

import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.network.Parameters;

/**
 * What the laboratory shows at one moment.
 *
 * @param setting what is learned from, and how
 * @param model the model, on inputs as they are scaled
 * @param epochs how many epochs have been made since the start
 * @param loss its loss on the rows to learn from
 * @param curves how it came there
 * @param event the last thing that happened
 */
public record Snapshot(
        LaboratorySetting setting, Parameters model, long epochs, double loss, Curves curves, TrainingEvent event) {}
