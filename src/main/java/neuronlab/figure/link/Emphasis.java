package neuronlab.figure.link;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How a thing stands out from the others of its figure; style sheets give each state its look by a pseudo-class. */
public enum Emphasis {
    /** As usual: nothing is lit up. */
    USUAL,
    /** The one that the reader looks at. */
    LIT,
    /** One of the others. */
    DIMMED;

    private static final PseudoClass LIT_STATE = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIMMED_STATE = PseudoClass.getPseudoClass("dimmed");

    /** The state of one thing among several, any of which may be lit up. */
    public static Emphasis of(boolean anyLit, boolean thisLit) {
        if (!anyLit) {
            return USUAL;
        }
        return thisLit ? LIT : DIMMED;
    }

    /** The state that a node has the look of. */
    public static Emphasis of(Node node) {
        if (node.getPseudoClassStates().contains(LIT_STATE)) {
            return LIT;
        }
        return node.getPseudoClassStates().contains(DIMMED_STATE) ? DIMMED : USUAL;
    }

    /** Lights up the node with this index and dims all others; an index outside the list lets all be as usual. */
    public static void light(List<? extends Node> nodes, int lit) {
        boolean any = lit >= 0 && lit < nodes.size();
        for (int index = 0; index < nodes.size(); index++) {
            of(any, index == lit).show(nodes.get(index));
        }
    }

    /** Gives a node the look of this state. */
    public void show(Node node) {
        Objects.requireNonNull(node, "node");
        node.pseudoClassStateChanged(LIT_STATE, this == LIT);
        node.pseudoClassStateChanged(DIMMED_STATE, this == DIMMED);
    }
}
