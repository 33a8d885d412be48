package neuronlab.model.experiment;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import neuronlab.model.data.Column;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;

/**
 * An experiment that fits together, as what the engine works with. Immutable.
 *
 * <p>The way of a row: the chosen inputs, classes one-hot; behind them the computed inputs; then the scale, which is
 * measured on the rows to learn from alone.
 */
public final class Preparation {
    private final Experiment experiment;
    private final InputColumns columns;
    private final Table all;
    private final Split split;
    private final Scale scale;
    private final Network network;
    private final Parameters start;
    private final Hyperparameters hyperparameters;
    private final Table training;
    private final Optional<Table> heldOut;

    private Preparation(Experiment experiment, boolean derives, BooleanSupplier wanted) throws ExperimentException {
        this.experiment = experiment;
        columns = InputColumns.of(experiment);
        all = columns.table();
        endUnless(wanted);
        split = split(experiment.holdOut());
        endUnless(wanted);
        scale = measuredScale();
        endUnless(wanted);
        training = scaled(split.training());
        heldOut = split.heldOut() == null ? Optional.empty() : Optional.of(scaled(split.heldOut()));
        endUnless(wanted);
        network = chosenNetwork();
        start = chosenStart();
        endUnless(wanted);
        hyperparameters = chosenHyperparameters(derives, wanted);
    }

    private static void endUnless(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /**
     * Prepares an experiment: passes over the data some times.
     *
     * @throws ExperimentException if something does not fit; it says what
     */
    public static Preparation of(Experiment experiment) throws ExperimentException {
        return of(experiment, () -> true);
    }

    /**
     * The same, for a worker that can be stopped.
     *
     * @param wanted asked now and then whether to go on
     * @throws ExperimentException if something does not fit; it says what
     * @throws CancellationException if it is not to go on
     */
    public static Preparation of(Experiment experiment, BooleanSupplier wanted) throws ExperimentException {
        return new Preparation(experiment, true, wanted);
    }

    /**
     * The same, with rates of 0 where they are to be derived: for what is to be seen before they are known.
     *
     * @throws ExperimentException if something does not fit; it says what
     */
    public static Preparation withoutRates(Experiment experiment) throws ExperimentException {
        return new Preparation(experiment, false, () -> true);
    }

    /**
     * How much of the work of preparing an experiment is deriving its rates: about how many multiplications at each of up
     * to some thousand passes; 0 if none have to be tried.
     */
    public static long workOfRates(Experiment experiment) {
        return DerivedRates.work(experiment);
    }

    /**
     * Whether two experiments that differ in the way of learning alone both derive their rates, and these come out the
     * same.
     */
    public static boolean derivesSameRates(Experiment one, Experiment other) {
        return one.ratesDerived()
                && other.ratesDerived()
                && DerivedRates.areSame(one.hyperparameters(), other.hyperparameters());
    }

    private Split split(HoldOut holdOut) throws ExperimentException {
        if (!(holdOut.share() >= 0 && holdOut.share() < 1)) {
            throw new ExperimentException(new ExperimentProblem.WrongShare(holdOut.share()));
        }
        if (holdOut.share() == 0) {
            return new Split(all, null);
        }
        try {
            return Split.of(all, holdOut.share(), holdOut.seed());
        } catch (IllegalArgumentException onePartEmpty) {
            throw new ExperimentException(new ExperimentProblem.TooFewRows(all.rows()));
        }
    }

    private Scale measuredScale() throws ExperimentException {
        try {
            return Scale.fit(experiment.scale(), split.training());
        } catch (IllegalArgumentException immeasurable) {
            throw new ExperimentException(new ExperimentProblem.WrongSize(columnThatCannotBeScaled()));
        }
    }

    private String columnThatCannotBeScaled() {
        String target = all.targetColumn().name();
        for (Column column : all.inputColumns()) {
            try {
                Scale.fit(experiment.scale(), split.training().choose(target, List.of(column.name())));
            } catch (IllegalArgumentException immeasurable) {
                return column.name();
            }
        }
        throw new IllegalStateException("Each column can be scaled by itself");
    }

    private Table scaled(Table part) throws ExperimentException {
        try {
            return scale.apply(part);
        } catch (IllegalArgumentException infinite) {
            throw new ExperimentException(new ExperimentProblem.WrongSize(part.inputColumns().getFirst().name()));
        }
    }

    private Network chosenNetwork() throws ExperimentException {
        HiddenLayers hidden = experiment.hidden();
        if (hidden.neurons().size() > HiddenLayers.MOST_LAYERS) {
            throw new ExperimentException(
                    new ExperimentProblem.TooManyLayers(hidden.neurons().size()));
        }
        for (int layer = 0; layer < hidden.neurons().size(); layer++) {
            int neurons = hidden.neurons().get(layer);
            if (neurons < 1 || neurons > HiddenLayers.MOST_NEURONS) {
                throw new ExperimentException(new ExperimentProblem.WrongLayer(layer + 1, neurons));
            }
        }
        if (hidden.activation() == Activation.SOFTMAX) {
            throw new ExperimentException(new ExperimentProblem.HiddenSoftmax());
        }
        Network output = experiment.task() == Task.REGRESSION
                ? Network.linear(all.features())
                : Network.softmax(all.features(), all.classes());
        return output.withHidden(
                hidden.activation(),
                hidden.neurons().stream().mapToInt(Integer::intValue).toArray());
    }

    private Parameters chosenStart() throws ExperimentException {
        Parameters chosen = switch (experiment.start()) {
            case Start.Zero() -> Parameters.zero(network);
            case Start.Random() -> Parameters.random(network, experiment.seed());
            case Start.Given(var numbers) -> {
                if (numbers.size() != network.parameterCount()) {
                    throw new ExperimentException(
                            new ExperimentProblem.WrongStart(network.parameterCount(), numbers.size()));
                }
                yield Parameters.of(
                        network, numbers.stream().mapToDouble(Double::doubleValue).toArray());
            }
        };
        if (!Double.isFinite(new Evaluation(network, experiment.hyperparameters().loss(), training).loss(chosen))) {
            throw new ExperimentException(new ExperimentProblem.StartNotFinite());
        }
        return chosen;
    }

    private Hyperparameters chosenHyperparameters(boolean derives, BooleanSupplier wanted) throws ExperimentException {
        Hyperparameters chosen = experiment.hyperparameters();
        for (int frozen : chosen.frozen()) {
            if (frozen < 0 || frozen >= network.parameterCount()) {
                throw new ExperimentException(new ExperimentProblem.NoSuchParameter(frozen));
            }
        }
        if (experiment.ratesDerived()) {
            return chosen.withRates(
                    derives ? DerivedRates.of(training, start, chosen, wanted) : LearningRates.same(0));
        }
        int rates = chosen.optimiser().rates().count();
        if (!chosen.optimiser().rates().isShared() && rates != network.parameterCount()) {
            throw new ExperimentException(new ExperimentProblem.WrongRates(network.parameterCount(), rates));
        }
        return chosen;
    }

    /** What was prepared. */
    public Experiment experiment() {
        return experiment;
    }

    /** All complete rows, not scaled, with what the network sees as inputs: one-hot, and computed. */
    public Table all() {
        return all;
    }

    /** The rows to learn from, not scaled. */
    public Table rawTraining() {
        return split.training();
    }

    /** The rows held out, not scaled; none if no share is held out. */
    public Optional<Table> rawHeldOut() {
        return Optional.ofNullable(split.heldOut());
    }

    /** The rows to learn from, scaled: what the trainer works on. */
    public Table training() {
        return training;
    }

    /** The rows held out, scaled as the others; none if no share is held out. */
    public Optional<Table> heldOut() {
        return heldOut;
    }

    /** The scale, measured on the rows to learn from. */
    public Scale scale() {
        return scale;
    }

    /** The shape of the network. */
    public Network network() {
        return network;
    }

    /** Where training begins. */
    public Parameters start() {
        return start;
    }

    /** How it is trained, with the rates that were derived if they were to be. */
    public Hyperparameters hyperparameters() {
        return hyperparameters;
    }

    /**
     * What one rate for all parameters does, crawl or explode, with an optimiser; see {@link SafeRates}. With hidden layers
     * it holds for the start.
     *
     * @return nothing for an optimiser whose steps do not follow the curvature
     */
    public Optional<SafeRates.Zones> rateZones(Hyperparameters chosen) {
        return DerivedRates.zones(training, start, chosen);
    }

    /** How the chosen columns become inputs of the network. */
    public InputColumns columns() {
        return columns;
    }

    /**
     * What the network is given for one row of the chosen columns: one-hot, computed, scaled.
     *
     * @param row one value for each chosen input, in their order; a class is its place in the column
     * @throws IllegalArgumentException if there are more or fewer values, or a column cannot hold its value
     */
    public double[] networkInputs(double... row) {
        return scale.apply(columns.expand(row));
    }

    /** A new trainer at the start. */
    public Trainer trainer() {
        return new Trainer(training, start, hyperparameters);
    }
}
