package neuronlab.lesson.classify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.Softmax;

/**
 * Scores and what softmax makes of them.
 *
 * @param scores at least one number
 * @param outputs one probability for each score; they add up to 1
 * @param shifted whether the last change added the same to every score
 */
record SoftmaxReading(List<Double> scores, List<Double> outputs, boolean shifted) {
    SoftmaxReading {
        scores = List.copyOf(scores);
        outputs = List.copyOf(outputs);
    }

    static SoftmaxReading of(List<Double> scores, boolean shifted) {
        double[] outputs =
                Softmax.of(scores.stream().mapToDouble(Double::doubleValue).toArray());
        return new SoftmaxReading(scores, Arrays.stream(outputs).boxed().toList(), shifted);
    }

    /** The probabilities, in a new array. */
    double[] outputArray() {
        return outputs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double sum() {
        return Arrays.stream(outputArray()).sum();
    }

    /** The two largest scores; with a single score there are none to compare. */
    boolean hasRatio() {
        return scores.size() > 1;
    }

    /** How the two largest outputs compare. */
    OutputRatio ratio() {
        List<Integer> order = IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .toList();
        int first = order.get(0);
        int second = order.get(1);
        return new OutputRatio(first, second, scores.get(first), scores.get(second));
    }
}
