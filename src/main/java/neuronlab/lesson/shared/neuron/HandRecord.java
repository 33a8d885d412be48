package neuronlab.lesson.shared.neuron;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.LinearNeuron;

/** The best that the reader has done by hand, for the lesson in which the machine does the same. */
public final class HandRecord {
    private final ReadOnlyObjectWrapper<Optional<Best>> best =
            new ReadOnlyObjectWrapper<>(this, "best", Optional.empty());

    /**
     * A result.
     *
     * @param start the model that the reader began with
     * @param error the least error that the reader has come to
     */
    public record Best(LinearNeuron start, double error) {}

    /** Notes what the reader has come to, in the place of what was before. */
    public void note(Best result) {
        best.set(Optional.of(result));
    }

    /** What was noted last; nothing as long as the reader has bettered nothing. */
    public ReadOnlyObjectProperty<Optional<Best>> bestProperty() {
        return best.getReadOnlyProperty();
    }
}
