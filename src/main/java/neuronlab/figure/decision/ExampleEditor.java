package neuronlab.figure.decision;

/** What happens when the reader changes the examples on a map. Coordinates are values of the axes. */
public interface ExampleEditor {
    /** The reader wants an example here. */
    void add(double x, double y);

    /** The reader wants an example to belong to the other class. */
    void relabel(int index);

    /** The reader has moved an example here; it stays where it was if nothing is done. */
    default void move(int index, double x, double y) {}

    /** The reader wants an example to go. */
    void remove(int index);
}
