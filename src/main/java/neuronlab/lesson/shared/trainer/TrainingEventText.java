package neuronlab.lesson.shared.trainer;

import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** Says in one sentence what just happened to a model. */
final class TrainingEventText {
    private static final int WEIGHT_DECIMALS = 4;
    private static final int BIAS_DECIMALS = 1;

    private final Words words;
    private final Numbers numbers;
    private final int features;
    private final boolean trains;

    /**
     * @param features how many weights there are: one weight needs no number
     * @param trains whether the lesson has buttons that train, so that the first sentence can point to them
     */
    TrainingEventText(Words words, Numbers numbers, int features, boolean trains) {
        this.words = words;
        this.numbers = numbers;
        this.features = features;
        this.trains = trains;
    }

    String of(TrainingEvent event) {
        return switch (event) {
            case TrainingEvent.Started(double error) ->
                words.get(trains ? "event.start.training" : "event.start", numbers.whole(error));
            case TrainingEvent.Reset(double error) -> words.get("event.reset", numbers.whole(error));
            case TrainingEvent.WeightMoved(_, double from, double to, double before, double after) when features == 1 ->
                words.get("event.weight", weight(from), weight(to), change(before, after));
            case TrainingEvent.WeightMoved(int feature, double from, double to, double before, double after) ->
                words.get(
                        "event.weight.numbered",
                        weight(from),
                        weight(to),
                        change(before, after),
                        numbers.whole(feature + 1));
            case TrainingEvent.BiasMoved(double from, double to, double before, double after) ->
                words.get("event.bias", bias(from), bias(to), change(before, after));
            case TrainingEvent.Stepped(int steps, double before, double after) ->
                words.count("event.steps", steps, change(before, after), numbers.whole(steps));
            case TrainingEvent.TakenBack(double before, double after) ->
                words.get("event.undo", change(before, after));
            case TrainingEvent.Diverged(long step) -> words.get("event.diverged", numbers.whole(step));
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
