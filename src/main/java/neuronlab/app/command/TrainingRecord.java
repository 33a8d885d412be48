package neuronlab.app.command;

import java.util.ArrayList;
import java.util.List;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.LoggedRun;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Trainer;

/**
 * Keeps moments of a training for its file: those of every so many steps, and of ever fewer as there come more, so that
 * they are spread over the whole training however long it becomes.
 */
final class TrainingRecord {
    private final List<Moment> moments = new ArrayList<>();
    private long every = 1;

    /** Keeps the start. */
    void begin(Trainer trainer) {
        moments.add(trainer.moment());
    }

    /** Keeps the step that was made, if it is its turn. */
    void stepped(Trainer trainer) {
        if (trainer.steps() % every != 0) {
            return;
        }
        moments.add(trainer.moment());
        if (moments.size() == SavedExperiment.MOST_MOMENTS) {
            every *= 2;
            moments.removeIf(moment -> moment.step() % every != 0);
        }
    }

    /** What was recorded, with where the training ended. */
    SavedExperiment saved(Preparation prepared, Trainer trainer) {
        if (moments.getLast().step() != trainer.steps()) {
            moments.add(trainer.moment());
        }
        Experiment experiment = prepared.experiment();
        LoggedRun run = new LoggedRun(
                "",
                experiment,
                trainer.moment(),
                prepared.heldOut().stream()
                        .mapToDouble(table -> new Evaluation(
                                        prepared.network(), experiment.hyperparameters().loss(), table)
                                .loss(trainer.parameters()))
                        .findFirst(),
                moments.stream().map(moment -> new LoggedRun.Point(moment.step(), moment.loss())).toList());
        return new SavedExperiment(experiment, moments, List.of(run), Guidance.NONE);
    }
}
