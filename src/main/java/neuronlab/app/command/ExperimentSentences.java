package neuronlab.app.command;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.ExperimentProblem;

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
            case ExperimentProblem.WrongRates(int expected, int found) ->
                count(ModelOptions.RATES, expected, found);
            case ExperimentProblem.WrongStart(int expected, int found) ->
                count(ModelOptions.START, expected, found);
            default ->
                words.get(
                        "experiment." + problem.key(),
                        problem.details().stream().map(String::valueOf).toArray());
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
