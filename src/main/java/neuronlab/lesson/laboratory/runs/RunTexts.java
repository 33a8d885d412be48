package neuronlab.lesson.laboratory.runs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.panel.LossText;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.file.LoggedRun;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Optimiser;

/** A run in words: for its row, and for a spreadsheet. */
final class RunTexts {
    private static final List<String> HEADINGS =
            List.of("note", "data", "network", "activation", "optimiser", "rate", "batch", "epochs", "loss", "heldOutLoss");

    private final Words words;
    private final Numbers numbers;

    RunTexts(Language language) {
        words = language.words(RunTexts.class);
        numbers = language.numbers();
    }

    /** What was chosen, in one line. */
    String settings(Experiment chosen) {
        return words.get("settings", data(chosen), network(chosen), optimiser(chosen), rate(chosen));
    }

    private String data(Experiment chosen) {
        String name = dataName(chosen);
        return name.isEmpty() ? words.get("changed") : name;
    }

    /** Of data that were changed by hand, it is empty. */
    private static String dataName(Experiment chosen) {
        return switch (chosen.data()) {
            case ExperimentData.BuiltIn its -> its.which().id();
            case ExperimentData.Made its -> its.kind().id();
            case ExperimentData.Own its -> its.name();
        };
    }

    private String network(Experiment chosen) {
        List<Integer> neurons = chosen.hidden().neurons();
        return neurons.isEmpty()
                ? words.get("network.none")
                : neurons.stream().map(numbers::whole).collect(Collectors.joining(words.get("network.between")));
    }

    private String optimiser(Experiment chosen) {
        return words.get(
                switch (chosen.hyperparameters().optimiser()) {
                    case Optimiser.Descent _ -> "optimiser.descent";
                    case Optimiser.Momentum _ -> "optimiser.momentum";
                    case Optimiser.Adam _ -> "optimiser.adam";
                });
    }

    private String rate(Experiment chosen) {
        return chosen.ratesDerived()
                ? words.get("rate.derived")
                : numbers.upTo(chosen.hyperparameters().optimiser().rates().rate(0), 6);
    }

    String epochs(LoggedRun run) {
        return words.count("epochs", run.end().epoch(), numbers.whole(run.end().epoch()));
    }

    /** The losses that it came to. */
    String losses(LoggedRun run) {
        String loss = LossText.of(run.end().loss(), numbers);
        return run.heldOutLoss().isPresent()
                ? words.get("losses", loss, LossText.of(run.heldOutLoss().getAsDouble(), numbers))
                : loss;
    }

    /** All runs as comma-separated values, with the numbers in full. */
    static String csv(List<LoggedRun> runs) {
        String rows = runs.stream().map(RunTexts::row).collect(Collectors.joining("\n"));
        return String.join(",", HEADINGS) + "\n" + rows + "\n";
    }

    private static String row(LoggedRun run) {
        Experiment chosen = run.experiment();
        Hyperparameters learning = chosen.hyperparameters();
        String neurons = chosen.hidden().neurons().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return String.join(
                ",",
                quoted(run.note()),
                quoted(dataName(chosen)),
                neurons,
                chosen.hidden().activation().name().toLowerCase(Locale.ROOT),
                learning.optimiser().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                chosen.ratesDerived() ? "auto" : Double.toString(learning.optimiser().rates().rate(0)),
                learning.batchSize() == Hyperparameters.ALL_ROWS ? "all" : Integer.toString(learning.batchSize()),
                Long.toString(run.end().epoch()),
                Double.toString(run.end().loss()),
                run.heldOutLoss().isPresent() ? Double.toString(run.heldOutLoss().getAsDouble()) : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    Words words() {
        return words;
    }
}
