package neuronlab.figure.network;

import java.util.Optional;
import neuronlab.figure.network.shape.NetworkElement;

/**
 * The value of a part that is dragged up and down.
 *
 * @param editor who takes it
 * @param element the part
 * @param start the value when it was taken hold of
 * @param step by how much it grows with each step upwards
 */
record DraggedValue(NetworkEditor editor, NetworkElement element, double start, double step) {
    /** The value of a part as it is now, if it can be dragged; the editor and the part may be null. */
    static Optional<DraggedValue> of(NetworkEditor editor, NetworkElement element) {
        if (editor == null || element == null || !editor.edits(element) || editor.step(element).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DraggedValue(
                editor, element, editor.value(element), editor.step(element).getAsDouble()));
    }

    /** Puts it so many steps above where it was; whole steps leave no rests of binary fractions behind. */
    void put(long steps) {
        double value = Math.round((start + steps * step) / step) * step;
        double next = Math.round(value * 1e9) / 1e9;
        if (next != editor.value(element)) {
            editor.commit(element, next);
        }
    }
}
