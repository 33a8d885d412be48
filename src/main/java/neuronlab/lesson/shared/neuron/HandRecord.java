package neuronlab.lesson.shared.neuron;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.LinearNeuron;
import neuronlab.model.MeanSquaredError;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LeastSquares;
import neuronlab.model.learning.Loss;

/** The best that the reader has done by hand, for the lesson in which the machine does the same. */
public final class HandRecord {
    /** What the reader begins with. */
    public static final LinearNeuron START = LinearNeuron.of(0.1, 150);

    /** Rounding may make the best model that there is look a little better than it is. */
    private static final double ROUNDING = 1e-6;

    private final ReadOnlyObjectWrapper<Optional<Best>> best =
            new ReadOnlyObjectWrapper<>(this, "best", Optional.empty());

    /**
     * A result.
     *
     * @param start the model that the reader began with
     * @param error the least error that the reader has come to
     */
    public record Best(LinearNeuron start, double error) {}

    /** Notes what the reader has come to, unless it was better before. */
    public void note(Best result) {
        if (best.get().filter(before -> before.error() <= result.error()).isEmpty()) {
            best.set(Optional.of(result));
        }
    }

    /** Notes what the reader came to when the program ran before, unless it is not {@linkplain #isPossible possible}. */
    public void restore(double error) {
        if (isPossible(error)) {
            note(new Best(START, error));
        }
    }

    /** Whether a reader can have bettered the start to that error: less than there, and no less than the least there is. */
    public static boolean isPossible(double error) {
        return error >= Errors.LEAST - ROUNDING && error < Errors.AT_START;
    }

    /** The best that was noted; nothing as long as the reader has bettered nothing. */
    public ReadOnlyObjectProperty<Optional<Best>> bestProperty() {
        return best.getReadOnlyProperty();
    }

    /** The errors between which there is something to be bettered; the houses are read when that is first asked. */
    private static final class Errors {
        private static final Table HOUSES = Houses.oneVariable();
        private static final double AT_START = MeanSquaredError.of(START, HOUSES);
        private static final double LEAST = LeastSquares.of(HOUSES)
                .map(model -> new Evaluation(model.network(), Loss.SQUARED, HOUSES).loss(model))
                .orElseThrow();
    }
}
