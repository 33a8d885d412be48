package neuronlab.lesson.shared.trainer;

import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** Says in one sentence what just happened to a model. */
final class HappeningText {
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
    HappeningText(Words words, Numbers numbers, int features, boolean trains) {
        this.words = words;
        this.numbers = numbers;
        this.features = features;
        this.trains = trains;
    }

    String of(Happening happening) {
        return switch (happening) {
            case Happening.Started(double error) ->
                words.get(trains ? "happened.start.training" : "happened.start", numbers.whole(error));
            case Happening.Reset(double error) -> words.get("happened.reset", numbers.whole(error));
            case Happening.WeightMoved(_, double from, double to, double before, double after) when features == 1 ->
                words.get("happened.weight", weight(from), weight(to), change(before, after));
            case Happening.WeightMoved(int feature, double from, double to, double before, double after) ->
                words.get(
                        "happened.weight.numbered",
                        weight(from),
                        weight(to),
                        change(before, after),
                        numbers.whole(feature + 1));
            case Happening.BiasMoved(double from, double to, double before, double after) ->
                words.get("happened.bias", bias(from), bias(to), change(before, after));
            case Happening.Stepped(int steps, double before, double after) ->
                words.count("happened.steps", steps, change(before, after), numbers.whole(steps));
            case Happening.TakenBack(double before, double after) ->
                words.get("happened.undo", change(before, after));
            case Happening.Diverged(long step) -> words.get("happened.diverged", numbers.whole(step));
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
