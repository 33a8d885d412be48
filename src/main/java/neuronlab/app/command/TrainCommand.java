package neuronlab.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import neuronlab.model.data.csv.Understanding;
import neuronlab.model.diagnosis.Diagnosis;
import neuronlab.model.diagnosis.Finding;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.RunOutcome;
import neuronlab.model.learning.StepListener;
import neuronlab.model.learning.StepOutcome;
import neuronlab.model.learning.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Trains a network on a file and prints every step: the laboratory without a window. */
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {
    private static final String STEPS = "--steps";
    private static final String EPOCHS = "--epochs";
    private static final String EVERY = "--every";
    /** So much larger may a loss become by rounding alone, as a share of that of a model that knows nothing. */
    private static final double ROUNDING = 1e-12;

    private final Words words;
    private final boolean onTerminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "train.file")
    private Path file;

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "train.target")
    private String target;

    @Option(names = "--inputs", split = ",", paramLabel = "NAME", descriptionKey = "train.inputs")
    private List<String> inputs = List.of();

    @Mixin
    private ModelOptions model;

    @Option(names = STEPS, paramLabel = "N", descriptionKey = "train.steps")
    private Long steps;

    @Option(names = EPOCHS, paramLabel = "N", descriptionKey = "train.epochs")
    private Long epochs;

    @Option(names = EVERY, paramLabel = "K", defaultValue = "1", descriptionKey = "train.every")
    private long every;

    @Option(names = "--save", paramLabel = "FILE", descriptionKey = "train.save")
    private Path save;

    @Option(names = "--json", descriptionKey = "train.json")
    private boolean json;

    @Option(names = "--quiet", descriptionKey = "train.quiet")
    private boolean quiet;

    @Option(names = "--skip-incomplete", descriptionKey = "train.skip-incomplete")
    private boolean skipIncomplete;

    /**
     * The command that speaks with these words.
     *
     * @param onTerminal whether standard error is a terminal, on which progress can be shown
     */
    public TrainCommand(Words words, boolean onTerminal) {
        this.words = words;
        this.onTerminal = onTerminal;
    }

    @Override
    public Integer call() {
        requireLength();
        requireWritable();
        TrainingFile.Content content = content();
        Preparation prepared = prepared(content);
        sayWhatWasUnderstood(content, prepared);
        return train(prepared);
    }

    private void requireLength() {
        if ((steps == null) == (epochs == null)) {
            throw wrong(words.get(steps == null ? "train.no-length" : "train.two-lengths"));
        }
        requireAtLeast(0, steps == null ? epochs : steps, steps == null ? EPOCHS : STEPS);
        requireAtLeast(1, every, EVERY);
    }

    private void requireAtLeast(long least, long value, String option) {
        if (value < least) {
            throw wrong(words.get("train.too-small", option, Long.toString(least), Long.toString(value)));
        }
    }

    private void requireWritable() {
        if (save != null) {
            try {
                new SavedFile(words, save).requireWritable();
            } catch (SavedFile.RefusedException e) {
                throw wrong(e.getMessage());
            }
        }
    }

    private TrainingFile.Content content() {
        try {
            return new TrainingFile(words, file)
                    .read(new TrainingFile.Request(target, inputs, model.classes(), skipIncomplete));
        } catch (TrainingFile.RefusedException e) {
            throw wrong(e.getMessage());
        }
    }

    private Preparation prepared(TrainingFile.Content content) {
        try {
            ExperimentData data = new ExperimentData.Own(
                    file.getFileName().toString(), content.reading().frame());
            return Preparation.of(model.experiment(data, content.choice(), words));
        } catch (TypeConversionException e) {
            throw wrong(e.getMessage());
        } catch (ExperimentException e) {
            throw wrong(new ExperimentSentences(words).of(e.problem()));
        }
    }

    /** In one line, and not at all if the file is as the help describes it and the rates are given. */
    private void sayWhatWasUnderstood(TrainingFile.Content content, Preparation prepared) {
        Understanding understanding = content.reading().understanding();
        long leftOutRows = understanding.rows() - prepared.all().rows();
        String how = UnderstandingSentence.of(words, understanding, content.choice().target(), leftOutRows);
        if (model.ratesDerived()) {
            String rates = new RatesSentence(words).of(prepared);
            note(words.get("train.understood.rates", file.toString(), how, rates));
        } else if (!UnderstandingSentence.isPlain(understanding)) {
            note(words.get("train.understood", file.toString(), how));
        }
    }

    private int train(Preparation prepared) {
        Trainer trainer = prepared.trainer();
        TrainingRecord record = new TrainingRecord();
        double begin = trainer.loss();
        LossNotes notes = new LossNotes(length(trainer));
        RunOutcome outcome = run(prepared, trainer, record, notes);
        int code = told(outcome, begin, begin + ROUNDING * lossOfNothing(prepared), trainer);
        sayWhatWasFound(prepared, trainer, notes, code == ExitCodes.DIVERGED);
        return isSaved(prepared, trainer, record) ? code : ExitCodes.FAILURE;
    }

    /** That the loss grew is not said twice. */
    private void sayWhatWasFound(Preparation prepared, Trainer trainer, LossNotes notes, boolean grew) {
        if (quiet) {
            return;
        }
        FindingSentences sentences = new FindingSentences(
                words, !prepared.experiment().hidden().neurons().isEmpty());
        notes.end(trainer);
        Diagnosis.of(
                        trainer.parameters(),
                        prepared.hyperparameters(),
                        prepared.training(),
                        notes.epochs(),
                        notes.losses())
                .stream()
                .filter(finding -> !grew || finding instanceof Finding.OfNetwork)
                .forEach(finding -> note(sentences.of(finding)));
    }

    private static double lossOfNothing(Preparation prepared) {
        return new Evaluation(prepared.network(), prepared.hyperparameters().loss(), prepared.training())
                .loss(neuronlab.model.network.Parameters.zero(prepared.network()));
    }

    private int told(RunOutcome outcome, double begin, double most, Trainer trainer) {
        return switch (outcome) {
            case RunOutcome.Completed _ when trainer.loss() > most -> {
                say(words.get("train.worse", Double.toString(begin), Double.toString(trainer.loss()), smaller()));
                yield ExitCodes.DIVERGED;
            }
            case RunOutcome.Completed _ -> ExitCodes.SUCCESS;
            case RunOutcome.Cancelled _ -> ExitCodes.FAILURE;
            case StepOutcome.Diverged diverged -> {
                say(words.get("train.diverged", Long.toString(diverged.step()), smaller()));
                yield ExitCodes.DIVERGED;
            }
        };
    }

    private boolean isSaved(Preparation prepared, Trainer trainer, TrainingRecord record) {
        if (save == null) {
            return true;
        }
        try {
            SavedExperiment saved = record.saved(prepared, trainer);
            new SavedFile(words, save).write(out -> ExperimentFile.write(saved, out));
            return true;
        } catch (SavedFile.RefusedException e) {
            say(e.getMessage());
            return false;
        }
    }

    private String smaller() {
        return words.get(model.hasRates() ? "train.smaller-rates" : "train.smaller-rate");
    }

    /** Whatever ends it, the rows that were printed are whole. */
    private RunOutcome run(Preparation prepared, Trainer trainer, TrainingRecord record, LossNotes notes) {
        TrainingMeasures measures = new TrainingMeasures(prepared);
        RowFormat format = json ? new RowFormat.Json(measures) : new RowFormat.Csv(measures);
        long length = length(trainer);
        TrainingProgress progress =
                new TrainingProgress(spec.commandLine().getErr(), words, length, onTerminal && !quiet);
        TrainingRows rows =
                new TrainingRows(spec.commandLine().getOut(), format, every, epochs != null, progress);
        try (EndSignal end = new EndSignal()) {
            rows.begin(trainer);
            record.begin(trainer);
            notes.begin(trainer);
            StepListener listener = each -> {
                rows.stepped(each);
                if (!quiet) {
                    notes.stepped(each);
                }
                if (save != null) {
                    record.stepped(each);
                }
            };
            RunOutcome outcome = trainer.run(length, listener, () -> rows.isClosed() || end.isGiven());
            rows.end(trainer);
            return outcome;
        } finally {
            progress.clear();
        }
    }

    private long length(Trainer trainer) {
        return steps != null ? steps : stepsOfEpochs(trainer);
    }

    private long stepsOfEpochs(Trainer trainer) {
        long perEpoch = trainer.stepsPerEpoch();
        return epochs > Long.MAX_VALUE / perEpoch ? Long.MAX_VALUE : epochs * perEpoch;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void note(String sentence) {
        if (!quiet) {
            say(sentence);
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + ForeignText.harmless(sentence));
    }
}
