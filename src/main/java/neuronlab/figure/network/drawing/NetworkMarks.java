package neuronlab.figure.network.drawing;

import java.util.Set;
import neuronlab.figure.network.shape.NetworkElement;

/**
 * What stands out in a diagram.
 *
 * @param lit the parts that are lit up while all others are dimmed; empty for none
 * @param pointed the part under the mouse, or null
 * @param ringed the part that the keyboard acts on, or null
 * @param editable whether the part under the mouse can be changed
 */
public record NetworkMarks(
        Set<NetworkElement> lit, NetworkElement pointed, NetworkElement ringed, boolean editable) {
    static final NetworkMarks NONE = new NetworkMarks(Set.of(), null, null, false);

    boolean lights(NetworkElement element) {
        return lit.contains(element);
    }

    boolean dims(NetworkElement element) {
        return !lit.isEmpty() && !lit.contains(element);
    }
}
