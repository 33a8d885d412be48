package neuronlab.lesson.shared.neuron;

import java.util.stream.Stream;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.learning.Cause;

/** Says in one sentence what just happened to a model. */
final class TrainingEventText {
    private static final int WEIGHT_DECIMALS = 4;
    private static final int BIAS_DECIMALS = 1;
    private static final int MOST_DECIMALS = 6;

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
            case TrainingEvent.ModelMoved(double before, double after) -> changed("event.model", before, after);
            case TrainingEvent.Trained(long steps, double before, double after) -> trained(steps, before, after);
            case TrainingEvent.SettingChanged(_, double before, double after) ->
                changed("event.setting", before, after);
            case TrainingEvent.TakenBack(double before, double after) -> changed("event.undo", before, after);
            case TrainingEvent.MadeAgain(double before, double after) -> changed("event.redo", before, after);
            case TrainingEvent.WentTo(long step, _, double after) ->
                words.get("event.went", numbers.whole(step), numbers.whole(after));
            case TrainingEvent.Diverged(_, long step) -> words.get("event.diverged", numbers.whole(step));
            case TrainingEvent.Refused(Cause cause) -> refused(cause);
        };
    }

    private String moved(TrainingEvent.ParameterMoved moved) {
        double before = moved.lossBefore();
        double after = moved.lossAfter();
        if (moved.parameter() == training.biasIndex()) {
            return changed("event.bias", before, after, bias(moved.from()), bias(moved.to()));
        }
        String from = weight(moved.from());
        String to = weight(moved.to());
        return training.data().features() == 1
                ? changed("event.weight", before, after, from, to)
                : changed("event.weight.numbered", before, after, from, to, numbers.whole(moved.parameter() + 1));
    }

    private String trained(long steps, double before, double after) {
        return words.count(
                key("event.steps", before, after), steps, details(before, after, numbers.whole(steps)));
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

    private String changed(String event, double before, double after, String... details) {
        return words.get(key(event, before, after), details(before, after, details));
    }

    private String key(String event, double before, double after) {
        if (before == after) {
            return event + ".same";
        }
        return event + (after < before ? ".fell" : ".rose") + (decimals(before, after) == 0 ? "" : ".slightly");
    }

    /** The error before and after, and what else the sentence says. */
    private Object[] details(double before, double after, String... more) {
        int decimals = decimals(before, after);
        return Stream.concat(
                        Stream.of(before, after).map(error -> numbers.fixed(error, decimals)), Stream.of(more))
                .toArray();
    }

    /** Errors are told as whole numbers; where those are the same, as finely as the difference needs. */
    private int decimals(double before, double after) {
        int decimals = 0;
        while (before != after
                && decimals < MOST_DECIMALS
                && numbers.fixed(before, decimals).equals(numbers.fixed(after, decimals))) {
            decimals++;
        }
        return decimals;
    }
}
