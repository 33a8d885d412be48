package neuronlab.lesson.laboratory;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.HiddenLayers;

/** What is wrong, or what has just happened, in a sentence that says what to do. */
final class StatusText {
    private final Words words;
    private final Numbers numbers;

    StatusText(Language language) {
        words = language.words(StatusText.class);
        numbers = language.numbers();
    }

    /** Why an experiment cannot be trained. */
    String of(ExperimentProblem problem) {
        return switch (problem) {
            case ExperimentProblem.NoSuchColumn(String name) -> words.get("problem.no-such-column", name);
            case ExperimentProblem.NoInput() -> words.get("problem.no-input");
            case ExperimentProblem.TooManyInputs(int count) ->
                words.get("problem.too-many-inputs", whole(count), whole(Experiment.MOST_INPUTS));
            case ExperimentProblem.TargetIsInput(String name) -> words.get("problem.target-is-input", name);
            case ExperimentProblem.InputTwice(String name) -> words.get("problem.input-twice", name);
            case ExperimentProblem.NoSource(String engineered, String source) ->
                words.get("problem.no-source", engineered, source);
            case ExperimentProblem.NoCompleteRow() -> words.get("problem.no-complete-row");
            case ExperimentProblem.TargetIsClass(String name) -> words.get("problem.target-is-class", name);
            case ExperimentProblem.OneClass(String name) -> words.get("problem.one-class", name);
            case ExperimentProblem.TooManyClasses(String name) -> words.get("problem.too-many-classes", name);
            case ExperimentProblem.CrossEntropyNeedsClasses() -> words.get("problem.cross-entropy");
            case ExperimentProblem.TooManyLayers(int count) ->
                words.get("problem.too-many-layers", whole(count), whole(HiddenLayers.MOST_LAYERS));
            case ExperimentProblem.WrongLayer(int layer, int neurons) ->
                words.get("problem.wrong-layer", whole(layer), whole(neurons), whole(HiddenLayers.MOST_NEURONS));
            case ExperimentProblem.HiddenSoftmax() -> words.get("problem.hidden-softmax");
            case ExperimentProblem.WrongShare(double _) -> words.get("problem.wrong-share");
            case ExperimentProblem.TooFewRows(int rows) -> words.count("problem.too-few-rows", rows, whole(rows));
            case ExperimentProblem.WrongSize(String column) -> words.get("problem.wrong-size", column);
            case ExperimentProblem.WrongRates(int expected, int found) ->
                words.get("problem.wrong-rates", whole(expected), whole(found));
            case ExperimentProblem.NoRates() -> words.get("problem.no-rates");
            case ExperimentProblem.WrongStart(int expected, int found) ->
                words.get("problem.wrong-start", whole(expected), whole(found));
            case ExperimentProblem.StartNotFinite() -> words.get("problem.start-not-finite");
            case ExperimentProblem.NoSuchParameter(int _) -> words.get("problem.no-such-parameter");
        };
    }

    /** That an edit was not made. */
    String missed() {
        return words.get("missed");
    }

    /** That a worker is making what was chosen. */
    String preparing() {
        return words.get("preparing");
    }

    /** What the present run tells of itself. */
    String of(Snapshot now) {
        return switch (now.event()) {
            case TrainingEvent.Diverged(var _, long step) -> words.get("event.diverged", whole(step));
            case TrainingEvent.Refused(var _) -> words.get("event.refused");
            default -> {
                int frozen = now.setting().hyperparameters().frozen().size();
                yield words.get(
                        frozen > 0 ? "event.rows.frozen" : "event.rows",
                        whole(now.setting().table().rows()),
                        whole(now.setting().preparation().heldOut().map(table -> table.rows()).orElse(0)),
                        whole(now.model().count()),
                        whole(frozen));
            }
        };
    }

    private String whole(double number) {
        return numbers.whole(number);
    }
}
