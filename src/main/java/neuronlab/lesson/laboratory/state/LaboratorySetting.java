package neuronlab.lesson.laboratory.state;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Table;
import neuronlab.model.display.TableDisplay;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Task;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Trainer;

/**
 * What the network learns from in a run, and how. The data stay those of the preparation; how it learns from them can
 * change while it runs.
 */
public final class LaboratorySetting implements Setting {
    private final Experiment experiment;
    private final Preparation preparation;
    private final Hyperparameters hyperparameters;
    private final TableDisplay display;
    private final Evaluation onTraining;
    private final Optional<Evaluation> onHeldOut;

    private LaboratorySetting(
            Experiment experiment, Preparation preparation, Hyperparameters hyperparameters, TableDisplay display) {
        this.experiment = experiment;
        this.preparation = preparation;
        this.hyperparameters = hyperparameters;
        this.display = display;
        onTraining = evaluation(preparation.training());
        onHeldOut = preparation.heldOut().map(this::evaluation);
    }

    private Evaluation evaluation(Table table) {
        return new Evaluation(preparation.network(), hyperparameters.loss(), table);
    }

    /** The setting in which a prepared experiment begins. */
    static LaboratorySetting of(Preparation preparation) {
        return new LaboratorySetting(
                preparation.experiment(),
                preparation,
                preparation.hyperparameters(),
                TableDisplay.of(preparation.all()));
    }

    /** The same data for an experiment that only wants to learn in another way. */
    LaboratorySetting learning(Experiment changed, Hyperparameters others) {
        return new LaboratorySetting(changed, preparation, others, display);
    }

    /** What was chosen. */
    public Experiment experiment() {
        return experiment;
    }

    /** The data, the scale and the network that were made of it. */
    public Preparation preparation() {
        return preparation;
    }

    /** How the axes of the data are drawn. */
    public TableDisplay display() {
        return display;
    }

    @Override
    public Table table() {
        return preparation.training();
    }

    @Override
    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    /** Whether the rates are there; they are not as long as those with which the laboratory opens are being derived. */
    public boolean knowsRates() {
        LearningRates rates = hyperparameters.optimiser().rates();
        return !experiment.ratesDerived() || IntStream.range(0, rates.count()).anyMatch(i -> rates.rate(i) > 0);
    }

    /** Whether a class is to be answered. */
    public boolean classifies() {
        return experiment.task() == Task.CLASSIFICATION;
    }

    /** What is noted at each moment beside the loss, in the order of {@link Measure}. */
    static List<ToDoubleBiFunction<Trainer, LaboratorySetting>> measures() {
        return List.of(
                (trainer, setting) ->
                        setting.onHeldOut.map(table -> table.loss(trainer.parameters())).orElse(Double.NaN),
                (trainer, setting) ->
                        setting.classifies() ? setting.onTraining.accuracy(trainer.parameters()) : Double.NaN,
                (trainer, setting) -> setting.classifies()
                        ? setting.onHeldOut.map(table -> table.accuracy(trainer.parameters())).orElse(Double.NaN)
                        : Double.NaN);
    }
}
