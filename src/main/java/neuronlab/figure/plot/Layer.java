package neuronlab.figure.plot;

import javafx.scene.Node;

/**
 * One thing that a plot shows inside its axes.
 *
 * <p>A layer keeps the transform that it was given last and moves its own shapes when its data change. Its shapes are
 * unmanaged, so that no ancestor is laid out again for it.
 */
public interface Layer {
    /** What is drawn, in the view coordinates of {@link PlotTransform}. */
    Node node();

    /** Puts all where it belongs: called when the plot's size or one of its axes has changed. */
    void place(PlotTransform transform);
}
