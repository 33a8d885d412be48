package neuronlab.lesson.laboratory.result;

import javafx.scene.layout.Region;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.Snapshot;

/** One way of showing what a network answers. */
interface ResultFigure {
    /** The figure, to be put on the page. */
    Region node();

    /** Gets ready for other data or another network. */
    void expect(LaboratorySetting setting);

    /** Shows what the model of this moment answers. */
    void show(Snapshot now);

    /** What is to be said of what is drawn, in a few words; empty for nothing. */
    default String note() {
        return "";
    }
}
