package neuronlab.app.command;

import java.util.Arrays;
import java.util.List;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.experiment.Start;
import neuronlab.model.experiment.Task;
import neuronlab.model.data.csv.Choice;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code train} that say which network is trained, and how. */
final class ModelOptions {
    static final String RATES = "--rates";
    static final String START = "--start";

    private static final String AUTO = "auto";
    private static final String BATCH = "--batch";
    private static final String HIDDEN = "--hidden";
    private static final NamedOption<Activation> ACTIVATION = NamedOption.of(
            "--activation",
            List.of("identity", "sigmoid", "tanh", "relu"),
            Activation.IDENTITY,
            Activation.SIGMOID,
            Activation.TANH,
            Activation.RELU);
    private static final NamedOption<Optimiser> OPTIMISER = NamedOption.of(
            "--optimiser",
            List.of("descent", "momentum", "adam"),
            Optimiser.descent(1),
            Optimiser.momentum(1),
            Optimiser.adam(1));
    private static final NamedOption<Loss> LOSS = NamedOption.of(
            "--loss",
            List.of("squared", "absolute", "huber", "cross-entropy"),
            Loss.SQUARED,
            new Loss.Absolute(),
            new Loss.Huber(1),
            Loss.CROSS_ENTROPY);
    private static final NamedOption<Scale.Kind> SCALE = NamedOption.of(
            "--scale",
            List.of("none", "standard", "minmax"),
            Scale.Kind.NONE,
            Scale.Kind.STANDARDISED,
            Scale.Kind.MIN_MAX);

    @Option(names = "--classes", descriptionKey = "train.classes")
    private boolean classes;

    @Option(names = HIDDEN, split = ",", paramLabel = "N", descriptionKey = "train.hidden")
    private List<Long> hidden = List.of();

    @Option(names = "--activation", paramLabel = "NAME", defaultValue = "tanh", descriptionKey = "train.activation")
    private String activation;

    @Option(names = "--optimiser", paramLabel = "NAME", defaultValue = "descent", descriptionKey = "train.optimiser")
    private String optimiser;

    @Option(names = "--rate", paramLabel = "auto|RATE", descriptionKey = "train.rate")
    private String rate;

    @Option(names = RATES, split = ",", paramLabel = "RATE", descriptionKey = "train.rates")
    private double[] rates;

    @Option(names = BATCH, paramLabel = "N", descriptionKey = "train.batch")
    private Long batch;

    @Option(names = "--loss", paramLabel = "NAME", descriptionKey = "train.loss")
    private String loss;

    @Option(names = "--scale", paramLabel = "NAME", descriptionKey = "train.scale")
    private String scale;

    @Option(names = "--holdout", paramLabel = "SHARE", defaultValue = "0", descriptionKey = "train.holdout")
    private double holdOut;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "train.seed")
    private long seed;

    @Option(names = START, split = ",", paramLabel = "NUMBER", descriptionKey = "train.start")
    private double[] start;

    /** Whether the target is a class. */
    boolean classes() {
        return classes;
    }

    /** Whether the learning rates are to be derived from the data. */
    boolean ratesDerived() {
        return rates == null && (rate == null || rate.equals(AUTO));
    }

    /** Whether one rate for each parameter was typed. */
    boolean hasRates() {
        return rates != null;
    }

    /**
     * The experiment that these options ask for.
     *
     * @throws TypeConversionException if an option has no possible value; it says which
     */
    Experiment experiment(ExperimentData data, Choice choice, Words words) {
        Task task = classes ? Task.CLASSIFICATION : Task.REGRESSION;
        HiddenLayers layers = layers(words);
        boolean plain = layers.neurons().isEmpty() && !classes;
        return new Experiment(
                data,
                choice.target(),
                choice.inputs(),
                List.of(),
                new HoldOut(holdOut, seed),
                task,
                layers,
                hyperparameters(task, words),
                ratesDerived(),
                scale == null ? plain ? Scale.Kind.NONE : Scale.Kind.STANDARDISED : SCALE.of(scale, words),
                start(layers),
                "");
    }

    private HiddenLayers layers(Words words) {
        for (long neurons : hidden) {
            if (neurons < 1 || neurons > HiddenLayers.MOST_NEURONS) {
                throw new TypeConversionException(words.get(
                        "train.hidden-size", Long.toString(neurons), Integer.toString(HiddenLayers.MOST_NEURONS)));
            }
        }
        return new HiddenLayers(
                hidden.stream().map(Math::toIntExact).toList(), ACTIVATION.of(activation, words));
    }

    private Hyperparameters hyperparameters(Task task, Words words) {
        Loss chosen = loss == null ? Experiment.usualLoss(task) : LOSS.of(loss, words);
        return Hyperparameters.of(chosen, OPTIMISER.of(optimiser, words).withRates(rates(words)))
                .withBatches(batchSize(words), seed);
    }

    private LearningRates rates(Words words) {
        if (rates != null && rate != null) {
            throw new TypeConversionException(words.get("train.two-rates"));
        }
        double[] typed = rates != null ? rates
                : ratesDerived() ? new double[] {1}
                : new double[] {NumberArguments.real(rate, words)};
        if (Arrays.stream(typed).anyMatch(each -> each < 0)) {
            throw new TypeConversionException(
                    words.get("train.negative-rate", rates != null ? RATES : "--rate"));
        }
        return rates != null ? LearningRates.each(typed) : LearningRates.same(typed[0]);
    }

    private int batchSize(Words words) {
        if (batch == null) {
            return Hyperparameters.ALL_ROWS;
        }
        if (batch < 1) {
            throw new TypeConversionException(words.get("train.too-small", BATCH, "1", Long.toString(batch)));
        }
        return (int) Math.min(batch, Hyperparameters.ALL_ROWS);
    }

    private Start start(HiddenLayers layers) {
        return start == null
                ? Start.usual(layers)
                : new Start.Given(Arrays.stream(start).boxed().toList());
    }
}
