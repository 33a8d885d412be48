package neuronlab.lesson.shared.trainer;

import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.learning.Cause;

/** Says in one sentence what just happened to a model. */
final class TrainingEventText {
    private static final int WEIGHT_DECIMALS = 4;
    private static final int BIAS_DECIMALS = 1;

    private final Words words;
    private final Numbers numbers;
    private final NeuronTraining training;
    private final boolean trains;

    /** @param trains whether the lesson has buttons that train, so that the first sentence can point to them */
    TrainingEventText(NeuronTraining training, Words words, Numbers numbers, boolean trains) {
        this.training = training;
        this.words = words;
        this.numbers = numbers;
        this.trains = trains;
    }

    String of(TrainingEvent event) {
        return switch (event) {
            case TrainingEvent.Started(double error) ->
                words.get(trains ? "event.start.training" : "event.start", numbers.whole(error));
            case TrainingEvent.Restarted(double error) -> words.get("event.reset", numbers.whole(error));
            case TrainingEvent.ParameterMoved moved -> moved(moved);
            case TrainingEvent.ModelMoved(double before, double after) ->
                words.get("event.model", change(before, after));
            case TrainingEvent.Trained(long steps, double before, double after) ->
                words.count("event.steps", steps, change(before, after), numbers.whole(steps));
            case TrainingEvent.SettingChanged(_, double before, double after) ->
                words.get("event.setting", change(before, after));
            case TrainingEvent.TakenBack(double before, double after) ->
                words.get("event.undo", change(before, after));
            case TrainingEvent.MadeAgain(double before, double after) ->
                words.get("event.redo", change(before, after));
            case TrainingEvent.WentTo(long step, _, double after) ->
                words.get("event.went", numbers.whole(step), numbers.whole(after));
            case TrainingEvent.Diverged(_, long step) -> words.get("event.diverged", numbers.whole(step));
            case TrainingEvent.Refused(Cause cause) -> refused(cause);
        };
    }

    private String moved(TrainingEvent.ParameterMoved moved) {
        String change = change(moved.lossBefore(), moved.lossAfter());
        if (moved.parameter() == training.biasIndex()) {
            return words.get("event.bias", bias(moved.from()), bias(moved.to()), change);
        }
        return training.data().features() == 1
                ? words.get("event.weight", weight(moved.from()), weight(moved.to()), change)
                : words.get(
                        "event.weight.numbered",
                        weight(moved.from()),
                        weight(moved.to()),
                        change,
                        numbers.whole(moved.parameter() + 1));
    }

    private String refused(Cause cause) {
        return switch (cause) {
            case Cause.OfParameter(int parameter, double value) when parameter == training.biasIndex() ->
                words.get("event.refused.bias", numbers.upTo(value, WEIGHT_DECIMALS));
            case Cause.OfParameter(_, double value) ->
                words.get("event.refused.weight", numbers.upTo(value, WEIGHT_DECIMALS));
            case Cause.OfLoss _ -> words.get("event.refused");
        };
    }

    private String weight(double value) {
        return numbers.upTo(value, WEIGHT_DECIMALS);
    }

    private String bias(double value) {
        return numbers.upTo(value, BIAS_DECIMALS);
    }

    /** Errors are told as whole numbers; where those are the same, as finely as the difference needs. */
    private String change(double before, double after) {
        if (before == after) {
            return words.get("change.same", numbers.whole(after));
        }
        boolean fell = after < before;
        int decimals = decimalsThatDiffer(before, after);
        String key = (fell ? "change.fell" : "change.rose") + (decimals == 0 ? "" : ".slightly");
        return words.get(key, numbers.fixed(before, decimals), numbers.fixed(after, decimals));
    }

    private int decimalsThatDiffer(double before, double after) {
        int most = 6;
        int decimals = 0;
        while (decimals < most && numbers.fixed(before, decimals).equals(numbers.fixed(after, decimals))) {
            decimals++;
        }
        return decimals;
    }
}
