package neuronlab.model.experiment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.scale.Scale;

/**
 * Everything that is chosen about an experiment. Immutable, and lenient: while a reader changes one thing after the other it
 * may not fit together; {@link Preparation#of} says what does not.
 *
 * @param data what is learned from
 * @param target the name of the column that is to be answered
 * @param inputs the names of the columns to answer from; columns of classes become one-hot
 * @param engineered further inputs that are computed from these
 * @param holdOut which rows are held out
 * @param task whether a number or a class is to be answered; a target of numbers can be made classes
 * @param hidden the hidden layers
 * @param hyperparameters loss, penalty, optimiser, batch size, frozen parameters, and the seed of both start and shuffling
 * @param ratesDerived whether the learning rates are derived from the data, and those of the hyperparameters left aside
 * @param scale how inputs are brought to one scale
 * @param start where the training begins
 * @param notes the reader's own words
 */
public record Experiment(
        ExperimentData data,
        String target,
        List<String> inputs,
        List<EngineeredInput> engineered,
        HoldOut holdOut,
        Task task,
        HiddenLayers hidden,
        Hyperparameters hyperparameters,
        boolean ratesDerived,
        Scale.Kind scale,
        Start start,
        String notes) {
    /** The most inputs that can be chosen. */
    public static final int MOST_INPUTS = 100;

    private static final Optimiser USUAL_OPTIMISER = Optimiser.descent(0.1);

    /** Copies the lists. */
    public Experiment {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(target, "target");
        inputs = List.copyOf(inputs);
        engineered = List.copyOf(engineered);
        Objects.requireNonNull(holdOut, "holdOut");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(hidden, "hidden");
        Objects.requireNonNull(hyperparameters, "hyperparameters");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(notes, "notes");
    }

    /** A network without hidden layers for these data, standardised, with derived rates and all rows to learn from. */
    public static Experiment of(ExperimentData data, String target, List<String> inputs) {
        boolean classes = data.frame()
                .column(target)
                .map(column -> !column.classNames().isEmpty())
                .orElse(false);
        return new Experiment(
                data,
                target,
                inputs,
                List.of(),
                HoldOut.NONE,
                classes ? Task.CLASSIFICATION : Task.REGRESSION,
                HiddenLayers.NONE,
                Hyperparameters.of(usualLoss(classes ? Task.CLASSIFICATION : Task.REGRESSION), USUAL_OPTIMISER),
                true,
                Scale.Kind.STANDARDISED,
                new Start.Zero(),
                "");
    }

    /** Built-in data with the target and inputs that one begins with. */
    public static Experiment of(BuiltInData which) {
        return of(new ExperimentData.BuiltIn(which), which.usualTarget(), which.usualInputs());
    }

    /** Data made on the spot. */
    public static Experiment of(MadeData kind, long seed, double noise, int rows) {
        return of(new ExperimentData.Made(kind, seed, noise, rows), kind.target(), kind.inputs());
    }

    /** Cross-entropy for classes, else the squared loss of the lessons. */
    public static Loss usualLoss(Task task) {
        return task == Task.CLASSIFICATION ? Loss.CROSS_ENTROPY : Loss.SQUARED;
    }

    /** The same with other data: target, inputs and task are theirs to fit. */
    public Experiment withData(ExperimentData other) {
        return with(other, target, inputs, engineered, holdOut, task);
    }

    /** The same with another target; since the network may be another one, nothing is frozen. */
    public Experiment withTarget(String other) {
        return with(data, other, inputs, engineered, holdOut, task).withFrozen(Set.of());
    }

    /** The same with other inputs; since the network is another one, nothing is frozen. */
    public Experiment withInputs(List<String> others) {
        return others.equals(inputs)
                ? this
                : with(data, target, others, engineered, holdOut, task).withFrozen(Set.of());
    }

    /** The same with other computed inputs; since the network is another one, nothing is frozen. */
    public Experiment withEngineered(List<EngineeredInput> others) {
        return others.equals(engineered)
                ? this
                : with(data, target, inputs, others, holdOut, task).withFrozen(Set.of());
    }

    /** The same with other rows held out. */
    public Experiment withHoldOut(HoldOut other) {
        return with(data, target, inputs, engineered, other, task);
    }

    /** The same for another task, with the loss that is usual for it and nothing frozen. */
    public Experiment withTask(Task other) {
        return with(data, target, inputs, engineered, holdOut, other)
                .withHyperparameters(hyperparameters.withLoss(usualLoss(other)).withFrozen(Set.of()));
    }

    private Experiment with(
            ExperimentData newData,
            String newTarget,
            List<String> newInputs,
            List<EngineeredInput> newEngineered,
            HoldOut newHoldOut,
            Task newTask) {
        return new Experiment(
                newData, newTarget, newInputs, newEngineered, newHoldOut, newTask, hidden, hyperparameters, ratesDerived,
                scale, start, notes);
    }

    /** The same with other hidden layers, from the start that is usual for them and with nothing frozen. */
    public Experiment withHidden(HiddenLayers other) {
        return with(other, hyperparameters.withFrozen(Set.of()), ratesDerived, scale, Start.usual(other), notes);
    }

    /** The same with other hyperparameters. */
    public Experiment withHyperparameters(Hyperparameters others) {
        return with(hidden, others, ratesDerived, scale, start, notes);
    }

    /** The same with these parameters frozen, given by their places among all. */
    public Experiment withFrozen(Set<Integer> parameters) {
        return withHyperparameters(hyperparameters.withFrozen(parameters));
    }

    /** The same with these learning rates. */
    public Experiment withRates(LearningRates rates) {
        return with(hidden, hyperparameters.withRates(rates), false, scale, start, notes);
    }

    /** The same with rates derived from the data. */
    public Experiment withDerivedRates() {
        return with(hidden, hyperparameters, true, scale, start, notes);
    }

    /** The same with inputs brought to another scale. */
    public Experiment withScale(Scale.Kind other) {
        return with(hidden, hyperparameters, ratesDerived, other, start, notes);
    }

    /** The same with another start. */
    public Experiment withStart(Start other) {
        return with(hidden, hyperparameters, ratesDerived, scale, other, notes);
    }

    /** The same with another seed of start and shuffling. */
    public Experiment withSeed(long seed) {
        return withHyperparameters(hyperparameters.withBatches(hyperparameters.batchSize(), seed));
    }

    /** The same from other random numbers, where it began from none, too. */
    public Experiment startedAnew() {
        return withSeed(seed() + 1).withStart(new Start.Random());
    }

    /** The same with other notes. */
    public Experiment withNotes(String others) {
        return with(hidden, hyperparameters, ratesDerived, scale, start, others);
    }

    private Experiment with(
            HiddenLayers newHidden,
            Hyperparameters newHyperparameters,
            boolean newRatesDerived,
            Scale.Kind newScale,
            Start newStart,
            String newNotes) {
        return new Experiment(
                data, target, inputs, engineered, holdOut, task, newHidden, newHyperparameters, newRatesDerived,
                newScale, newStart, newNotes);
    }

    /** The seed of both start and shuffling. */
    public long seed() {
        return hyperparameters.seed();
    }
}
