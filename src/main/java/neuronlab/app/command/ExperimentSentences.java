package neuronlab.app.command;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.HiddenLayers;

/** Says in one sentence what does not fit together in what was typed, and what to do. */
final class ExperimentSentences {
    private static final int NAMED_WEIGHTS = 2;

    private final Words words;

    ExperimentSentences(Words words) {
        this.words = words;
    }

    /** The sentence for a problem. */
    String of(ExperimentProblem problem) {
        return switch (problem) {
            case ExperimentProblem.NoSuchColumn(String name) -> words.get("experiment.no-such-column", name);
            case ExperimentProblem.NoInput() -> words.get("experiment.no-input");
            case ExperimentProblem.TooManyInputs(int count) ->
                words.get("experiment.too-many-inputs", whole(Experiment.MOST_INPUTS), whole(count));
            case ExperimentProblem.TargetIsInput(String name) -> words.get("experiment.target-is-input", name);
            case ExperimentProblem.InputTwice(String name) -> words.get("experiment.input-twice", name);
            case ExperimentProblem.NoSource(String engineered, String source) ->
                words.get("experiment.no-source", engineered, source);
            case ExperimentProblem.NoCompleteRow() -> words.get("experiment.no-complete-row");
            case ExperimentProblem.TargetIsClass(String name) -> words.get("experiment.target-is-class", name);
            case ExperimentProblem.OneClass(String name) -> words.get("experiment.one-class", name);
            case ExperimentProblem.TooManyClasses(String name) -> words.get("experiment.too-many-classes", name);
            case ExperimentProblem.CrossEntropyNeedsClasses() -> words.get("experiment.cross-entropy");
            case ExperimentProblem.TooManyLayers(int count) ->
                words.get("experiment.too-many-layers", whole(HiddenLayers.MOST_LAYERS), whole(count));
            case ExperimentProblem.WrongLayer(int layer, int neurons) ->
                words.get("experiment.wrong-layer", whole(layer), whole(HiddenLayers.MOST_NEURONS), whole(neurons));
            case ExperimentProblem.HiddenSoftmax() -> words.get("experiment.hidden-softmax");
            case ExperimentProblem.WrongShare(double share) ->
                words.get("experiment.wrong-share", Double.toString(share));
            case ExperimentProblem.TooFewRows(int rows) -> words.get("experiment.too-few-rows", whole(rows));
            case ExperimentProblem.WrongSize(String column) -> words.get("experiment.wrong-size", column);
            case ExperimentProblem.WrongRates(int expected, int found) ->
                count(ModelOptions.RATES, expected, found);
            case ExperimentProblem.NoRates() -> words.get("train.rates-needed");
            case ExperimentProblem.WrongStart(int expected, int found) ->
                count(ModelOptions.START, expected, found);
            case ExperimentProblem.StartNotFinite() -> words.get("train.start-not-finite");
            case ExperimentProblem.NoSuchParameter(int index) ->
                words.get("experiment.no-such-parameter", whole(index));
        };
    }

    private String count(String option, int expected, int found) {
        return words.get("train.count", option, whole(expected), whole(found), names(expected - 1));
    }

    /** {@code w1,w2,b} or, for more, {@code w1,...,w5,b}. */
    private static String names(int weights) {
        if (weights > NAMED_WEIGHTS) {
            return "w1,...,w" + weights + ",b";
        }
        return IntStream.rangeClosed(1, weights).mapToObj(i -> "w" + i + ",").collect(Collectors.joining()) + "b";
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }
}
