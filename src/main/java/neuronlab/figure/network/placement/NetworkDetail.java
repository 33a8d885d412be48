package neuronlab.figure.network.placement;

import java.util.Locale;

/** How much a diagram says, from the most to the least; a large network gives up labels before legibility. */
public enum NetworkDetail {
    /** Everything, in parts that are seen from afar: for a room that is large and there anyway. */
    GRAND(true, true, false),
    /** Everything, in parts that fill a height which is there anyway. */
    LARGE(true, true, false),
    /** Everything, in generous parts. */
    ROOMY(true, true, false),
    /** Everything, in small parts. */
    SNUG(true, true, false),
    /** Everything, in the smallest parts whose text can be read. */
    TIGHT(true, true, false),
    /** The circles' and squares' texts; the weights are edges only. */
    NAMED(false, true, false),
    /** The same; the biases and functions of hidden units are badges on their circles. */
    FOLDED(false, true, true),
    /** Dots and edges; hidden units are a dot each. */
    BARE(false, false, true);

    private final boolean weights;
    private final boolean texts;
    private final boolean folded;

    NetworkDetail(boolean weights, boolean texts, boolean folded) {
        this.weights = weights;
        this.texts = texts;
        this.folded = folded;
    }

    /** Whether every weight has an ellipse on its edge. */
    public boolean showsWeights() {
        return weights;
    }

    /** Whether circles and squares carry text. */
    public boolean showsTexts() {
        return texts;
    }

    /** Whether it is only for a height that is there anyway. */
    boolean fillsHeight() {
        return this == GRAND || this == LARGE;
    }

    /** Whether biases and functions of hidden units have no column of their own. */
    boolean isFolded() {
        return folded;
    }

    /** The style class of parts drawn at this detail. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
