package neuronlab.figure.network;

import neuronlab.figure.network.shape.NetworkElement;

/** Lets the reader type a value into parts of a diagram. */
public interface NetworkEditor {
    /** Whether the value of that part can be typed. */
    boolean edits(NetworkElement element);

    /** The value that the part has now, in full. */
    double value(NetworkElement element);

    /** Takes the finite number that the reader typed. */
    void commit(NetworkElement element, double value);
}
