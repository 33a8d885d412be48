package neuronlab.model.experiment.file;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import neuronlab.model.experiment.EngineeredInput;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Start;
import neuronlab.model.experiment.Task;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.OptimiserState;
import neuronlab.model.learning.Penalty;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;

/** Makes an experiment of a document whose data have been read. */
final class DocumentReader {
    private final List<ExperimentData> data;

    DocumentReader(List<ExperimentData> data) {
        this.data = data;
    }

    SavedExperiment saved(Fields document) throws Fields.DamageException {
        Experiment experiment = experiment(document.fields("experiment"));
        return new SavedExperiment(
                experiment,
                document.has("timeline") ? moments(document, experiment) : List.of(),
                document.has("runs") ? document.list("runs", this::run) : List.of(),
                document.has("guidance") ? guidance(document.fields("guidance")) : Guidance.NONE);
    }

    private Experiment experiment(Fields fields) throws Fields.DamageException {
        int its = fields.count("data");
        if (its >= data.size()) {
            throw fields.damage("data", null);
        }
        try {
            return new Experiment(
                    data.get(its),
                    fields.text("target"),
                    fields.texts("inputs"),
                    fields.list("engineered", DocumentReader::engineered),
                    holdOut(fields.fields("heldOut")),
                    fields.constant("task", Task.class),
                    hidden(fields.fields("hidden")),
                    hyperparameters(fields.fields("training")),
                    fields.fields("training").truth("ratesDerived"),
                    fields.constant("scale", Scale.Kind.class),
                    start(fields),
                    fields.has("notes") ? fields.text("notes") : "");
        } catch (IllegalArgumentException outOfRange) {
            throw fields.damage("training", outOfRange);
        }
    }

    private static EngineeredInput engineered(JsonElement element, String place) throws Fields.DamageException {
        Fields fields = Fields.of(element, place);
        List<String> of = fields.texts("of");
        String kind = fields.text("kind");
        if (of.size() != (kind.equals("product") ? 2 : 1)) {
            throw fields.damage("of", null);
        }
        return switch (kind) {
            case "square" -> new EngineeredInput.Square(of.getFirst());
            case "product" -> new EngineeredInput.Product(of.getFirst(), of.getLast());
            case "sine" -> new EngineeredInput.Sine(of.getFirst());
            default -> throw fields.damage("kind", null);
        };
    }

    private static HoldOut holdOut(Fields fields) throws Fields.DamageException {
        return new HoldOut(fields.number("share"), fields.whole("seed"));
    }

    private static HiddenLayers hidden(Fields fields) throws Fields.DamageException {
        return new HiddenLayers(fields.counts("neurons"), fields.constant("activation", Activation.class));
    }

    private static Hyperparameters hyperparameters(Fields fields) throws Fields.DamageException {
        boolean all = fields.get("batch").isJsonPrimitive()
                && fields.get("batch").getAsJsonPrimitive().isString();
        return new Hyperparameters(
                loss(fields.fields("loss")),
                new Penalty(fields.number("l1"), fields.number("l2")),
                optimiser(fields.fields("optimiser")).withRates(rates(fields)),
                all ? Hyperparameters.ALL_ROWS : fields.count("batch"),
                fields.whole("seed"),
                new HashSet<>(fields.counts("frozen")));
    }

    private static LearningRates rates(Fields fields) throws Fields.DamageException {
        return fields.get("rates").isJsonArray()
                ? LearningRates.each(fields.numbers("rates"))
                : LearningRates.same(fields.number("rates"));
    }

    private static Loss loss(Fields fields) throws Fields.DamageException {
        return switch (fields.text("kind")) {
            case "squared" -> new Loss.Squared(fields.truth("folded"));
            case "absolute" -> new Loss.Absolute();
            case "huber" -> new Loss.Huber(fields.number("delta"));
            case "cross-entropy" -> Loss.CROSS_ENTROPY;
            default -> throw fields.damage("kind", null);
        };
    }

    private static Optimiser optimiser(Fields fields) throws Fields.DamageException {
        LearningRates any = LearningRates.same(0);
        return switch (fields.text("kind")) {
            case "descent" -> new Optimiser.Descent(any);
            case "momentum" -> new Optimiser.Momentum(any, fields.number("momentum"));
            case "adam" ->
                new Optimiser.Adam(
                        any, fields.number("meanDecay"), fields.number("squareDecay"), fields.number("epsilon"));
            default -> throw fields.damage("kind", null);
        };
    }

    private static Start start(Fields fields) throws Fields.DamageException {
        if (fields.get("start").isJsonArray()) {
            return new Start.Given(Arrays.stream(fields.numbers("start")).boxed().toList());
        }
        return switch (fields.text("start")) {
            case "zero" -> new Start.Zero();
            case "random" -> new Start.Random();
            default -> throw fields.damage("start", null);
        };
    }

    /** The network of moments is that of the experiment: one that does not fit together can have none. */
    private static Network network(Experiment experiment, String place) throws Fields.DamageException {
        try {
            return Preparation.of(experiment).network();
        } catch (ExperimentException misfit) {
            throw new Fields.DamageException(place, misfit);
        }
    }

    private static List<Moment> moments(Fields document, Experiment experiment) throws Fields.DamageException {
        if (document.get("timeline").isJsonArray() && document.get("timeline").getAsJsonArray().isEmpty()) {
            return List.of();
        }
        Network network = network(experiment, "timeline");
        return document.list("timeline", (element, place) -> moment(Fields.of(element, place), network));
    }

    private static Moment moment(Fields fields, Network network) throws Fields.DamageException {
        double[] remembered = fields.numbers("optimiserState");
        try {
            return new Moment(
                    fields.whole("step"),
                    fields.whole("epoch"),
                    fields.count("rowsSeen"),
                    Parameters.of(network, fields.numbers("parameters")),
                    OptimiserState.copyOf(remembered, 0, remembered.length),
                    fields.has("loss") ? fields.number("loss") : Double.NaN);
        } catch (IllegalArgumentException misfit) {
            throw fields.damage("parameters", misfit);
        }
    }

    private LoggedRun run(JsonElement element, String place) throws Fields.DamageException {
        Fields fields = Fields.of(element, place);
        Experiment experiment = experiment(fields.fields("experiment"));
        return new LoggedRun(
                fields.text("note"),
                experiment,
                moment(fields.fields("end"), network(experiment, fields.place("experiment"))),
                fields.has("heldOutLoss") ? OptionalDouble.of(fields.number("heldOutLoss")) : OptionalDouble.empty(),
                fields.list("curve", (point, its) -> {
                    Fields of = Fields.of(point, its);
                    return new LoggedRun.Point(of.whole("step"), of.number("loss"));
                }));
    }

    private static Guidance guidance(Fields fields) throws Fields.DamageException {
        return new Guidance(
                fields.has("hiddenControls") ? new HashSet<>(fields.texts("hiddenControls")) : new HashSet<>(),
                fields.has("goal") ? Optional.of(goal(fields.fields("goal"))) : Optional.empty(),
                fields.has("words") ? fields.text("words") : "");
    }

    private static Guidance.Goal goal(Fields fields) throws Fields.DamageException {
        return new Guidance.Goal(
                fields.constant("measure", Guidance.Measure.class),
                fields.number("value"),
                fields.has("withinSteps") ? OptionalLong.of(fields.whole("withinSteps")) : OptionalLong.empty());
    }
}
