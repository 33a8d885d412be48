package neuronlab.figure.network;

import java.util.Set;

/**
 * What stands out in a diagram.
 *
 * @param lit the parts that are lit up while all others are dimmed; empty for none
 * @param pointed the part under the mouse, or null
 * @param focused the part that the keyboard acts on, or null
 * @param editor who takes typed values, or null
 */
record NetworkMarks(Set<NetworkElement> lit, NetworkElement pointed, NetworkElement focused, NetworkEditor editor) {
    static final NetworkMarks NONE = new NetworkMarks(Set.of(), null, null, null);

    boolean lights(NetworkElement element) {
        return lit.contains(element);
    }

    boolean dims(NetworkElement element) {
        return !lit.isEmpty() && !lit.contains(element);
    }

    boolean edits(NetworkElement element) {
        return editor != null && element != null && editor.edits(element);
    }
}
