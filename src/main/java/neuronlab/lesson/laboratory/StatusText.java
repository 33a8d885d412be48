package neuronlab.lesson.laboratory;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.experiment.ExperimentProblem;

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
        String key = "problem." + problem.key();
        if (problem instanceof ExperimentProblem.TooFewRows(int rows)) {
            return words.count(key, rows, whole(rows));
        }
        return words.get(
                key,
                problem.details().stream()
                        .map(each -> each instanceof Integer count ? whole(count) : each)
                        .toArray());
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
