package neuronlab.figure.network;

import java.util.OptionalDouble;
import neuronlab.figure.network.shape.NetworkElement;

/** Lets the reader type a value into parts of a diagram, and drag some of them. */
public interface NetworkEditor {
    /** Whether the value of that part can be typed. */
    boolean edits(NetworkElement element);

    /** The value that the part has now, in full. */
    double value(NetworkElement element);

    /** Takes the finite number that the reader typed, or has dragged the part to. */
    void commit(NetworkElement element, double value);

    /** By how much the value grows with each small way that the part is dragged upwards; empty if it is only typed. */
    default OptionalDouble step(NetworkElement element) {
        return OptionalDouble.empty();
    }
}
