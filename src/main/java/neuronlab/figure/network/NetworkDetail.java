package neuronlab.figure.network;

import java.util.Locale;

/** How much a diagram says, from the most to the least; a large network gives up labels before legibility. */
enum NetworkDetail {
    /** Everything, in generous parts. */
    ROOMY(true, true),
    /** Everything, in small parts. */
    SNUG(true, true),
    /** The circles' and squares' texts; the weights are edges only. */
    NAMED(false, true),
    /** Dots and edges. */
    BARE(false, false);

    private final boolean weights;
    private final boolean texts;

    NetworkDetail(boolean weights, boolean texts) {
        this.weights = weights;
        this.texts = texts;
    }

    /** Whether every weight has an ellipse on its edge. */
    boolean showsWeights() {
        return weights;
    }

    /** Whether circles and squares carry text. */
    boolean showsTexts() {
        return texts;
    }

    /** The style class of parts drawn at this detail. */
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
