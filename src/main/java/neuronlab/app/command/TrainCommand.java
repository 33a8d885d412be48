package neuronlab.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import neuronlab.model.data.Table;
import neuronlab.model.data.csv.Understanding;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.RunOutcome;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.StepOutcome;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a linear neuron on a file by gradient descent and prints every step as comma-separated values. */
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {
    private static final String STEPS = "--steps";
    private static final String RATES = "--rates";
    private static final String START = "--start";
    private static final String EVERY = "--every";

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "train.file")
    private Path file;

    @Option(names = STEPS, required = true, paramLabel = "N", descriptionKey = "train.steps")
    private long steps;

    @Option(names = RATES, split = ",", paramLabel = "RATE", descriptionKey = "train.rates")
    private double[] rates;

    @Option(names = START, split = ",", paramLabel = "NUMBER", descriptionKey = "train.start")
    private double[] start;

    @Option(names = EVERY, paramLabel = "K", defaultValue = "1", descriptionKey = "train.every")
    private long every;

    @Option(names = "--skip-incomplete", descriptionKey = "train.skip-incomplete")
    private boolean skipIncomplete;

    /** The command that speaks with these words. */
    public TrainCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        requireAtLeast(0, steps, STEPS);
        requireAtLeast(1, every, EVERY);
        TrainingFile.Content content = content();
        Table data = content.table();
        LearningRates chosen = rates == null ? derivedRates(data) : givenRates(data);
        Trainer trainer = new Trainer(
                data, start(data), Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(chosen)));
        sayWhatWasUnderstood(content, chosen, data.features() + 1);
        return train(trainer);
    }

    private int train(Trainer trainer) {
        return switch (run(trainer)) {
            case RunOutcome.Completed _ -> ExitCodes.SUCCESS;
            case RunOutcome.Cancelled _ -> ExitCodes.FAILURE;
            case StepOutcome.Diverged diverged -> {
                say(words.get("train.diverged", Long.toString(diverged.step())));
                yield ExitCodes.DIVERGED;
            }
        };
    }

    /** Whatever ends it, the rows that were printed are whole. */
    private RunOutcome run(Trainer trainer) {
        TrainingRows rows = new TrainingRows(spec.commandLine().getOut(), every);
        try (EndSignal end = new EndSignal()) {
            rows.begin(trainer);
            RunOutcome outcome = trainer.run(steps, rows, () -> rows.isClosed() || end.isGiven());
            rows.end(trainer);
            return outcome;
        }
    }

    private void requireAtLeast(long least, long value, String option) {
        if (value < least) {
            throw wrong(words.get("train.too-small", option, Long.toString(least), Long.toString(value)));
        }
    }

    private TrainingFile.Content content() {
        try {
            return new TrainingFile(words, file).read(skipIncomplete);
        } catch (TrainingFile.RefusedException e) {
            throw wrong(e.getMessage());
        }
    }

    /** The rates that the curvature of the error on this very file allows. */
    private LearningRates derivedRates(Table data) {
        try {
            return LearningRates.each(SafeRates.of(data, Loss.SQUARED).goodRates());
        } catch (IllegalArgumentException e) {
            throw wrong(words.get("train.rates-needed"));
        }
    }

    /** In one line, and not at all if the file is as the help describes it and the rates are given. */
    private void sayWhatWasUnderstood(TrainingFile.Content content, LearningRates chosen, int parameters) {
        Understanding understanding = content.reading().understanding();
        long leftOutRows = understanding.rows() - content.table().rows();
        String how = UnderstandingSentence.of(words, understanding, content.choice().target(), leftOutRows);
        if (rates == null) {
            say(words.get("train.understood.rates", file.toString(), how, commaSeparated(chosen, parameters)));
        } else if (!UnderstandingSentence.isPlain(understanding)) {
            say(words.get("train.understood", file.toString(), how));
        }
    }

    private LearningRates givenRates(Table data) {
        requireOneEach(rates, RATES, data);
        if (Arrays.stream(rates).anyMatch(rate -> rate < 0)) {
            throw wrong(words.get("train.negative-rate"));
        }
        return LearningRates.each(rates);
    }

    private neuronlab.model.network.Parameters start(Table data) {
        Network network = Network.linear(data.features());
        neuronlab.model.network.Parameters model = start == null
                ? neuronlab.model.network.Parameters.zero(network)
                : givenStart(network, data);
        if (!Double.isFinite(new Evaluation(network, Loss.SQUARED, data).loss(model))) {
            throw wrong(words.get("train.start-not-finite"));
        }
        return model;
    }

    private neuronlab.model.network.Parameters givenStart(Network network, Table data) {
        requireOneEach(start, START, data);
        return neuronlab.model.network.Parameters.of(network, start);
    }

    private void requireOneEach(double[] values, String option, Table data) {
        int features = data.features();
        if (values.length != features + 1) {
            String given = Integer.toString(values.length);
            throw wrong(words.get("train.count", option, Integer.toString(features + 1), given, names(features)));
        }
    }

    /** {@code w1,w2,b} or, for more, {@code w1,...,w5,b}. */
    private static String names(int features) {
        return switch (features) {
            case 1 -> "w1,b";
            case 2 -> "w1,w2,b";
            default -> "w1,...,w" + features + ",b";
        };
    }

    private static String commaSeparated(LearningRates rates, int parameters) {
        return IntStream.range(0, parameters)
                .mapToObj(parameter -> Double.toString(rates.rate(parameter)))
                .collect(Collectors.joining(","));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + ForeignText.harmless(sentence));
    }
}
