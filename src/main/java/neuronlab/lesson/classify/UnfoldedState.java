package neuronlab.lesson.classify;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.Softmax;

/** Scores of an example, a temperature, and what softmax makes of them, step by step. */
final class UnfoldedState {
    private static final double LARGEST = 100;

    private final ReadOnlyObjectWrapper<Unfolded> unfolded = new ReadOnlyObjectWrapper<>(
            this, "unfolded", new Unfolded(ScoredExample.HOUSE, ScoredExample.HOUSE.scores(), 1));

    /**
     * What is shown.
     *
     * @param example what the scores are about
     * @param scores a score for each class
     * @param temperature what scores are divided by before softmax, above 0
     */
    record Unfolded(ScoredExample example, List<Double> scores, double temperature) {
        Unfolded {
            scores = List.copyOf(scores);
        }

        /** e to the score of a class, divided by the temperature. */
        double power(int index) {
            return Math.exp(scores.get(index) / temperature);
        }

        /** The shares of all classes: what softmax answers. */
        double[] shares() {
            return Softmax.of(
                    scores.stream().mapToDouble(score -> score / temperature).toArray());
        }

        /** The class with the largest share. */
        int likeliest() {
            return IntStream.range(0, scores.size())
                    .reduce((best, other) -> scores.get(other) > scores.get(best) ? other : best)
                    .orElseThrow();
        }

        private Unfolded with(List<Double> others) {
            return new Unfolded(example, others, temperature);
        }
    }

    ReadOnlyObjectProperty<Unfolded> unfoldedProperty() {
        return unfolded.getReadOnlyProperty();
    }

    private Unfolded now() {
        return unfolded.get();
    }

    /** Shows another example, with its own scores. */
    void choose(ScoredExample example) {
        unfolded.set(new Unfolded(example, example.scores(), now().temperature()));
    }

    void setScore(int index, double score) {
        unfolded.set(now().with(IntStream.range(0, now().scores().size())
                .mapToObj(other -> other == index ? within(score) : now().scores().get(other))
                .toList()));
    }

    /** Does the same to every score. */
    void changeAll(DoubleUnaryOperator change) {
        unfolded.set(now().with(
                now().scores().stream().map(score -> within(change.applyAsDouble(score))).toList()));
    }

    private static double within(double score) {
        return Math.clamp(score, -LARGEST, LARGEST);
    }

    void setTemperature(double temperature) {
        unfolded.set(new Unfolded(now().example(), now().scores(), temperature));
    }

    void reset() {
        unfolded.set(new Unfolded(ScoredExample.HOUSE, ScoredExample.HOUSE.scores(), 1));
    }
}
