package neuronlab.lesson.laboratory.result;

import javafx.scene.layout.Region;
import neuronlab.lesson.laboratory.state.Snapshot;

/** One way of showing what a network answers. */
interface ResultFigure {
    /** The figure, to be put on the page. */
    Region node();

    /** Of how many rows it can show something. */
    int mostRows();

    /** Gets ready for other data or another network. */
    void expect(Sample other);

    /** Shows what the model of this moment answers. */
    void show(Snapshot now);
}
