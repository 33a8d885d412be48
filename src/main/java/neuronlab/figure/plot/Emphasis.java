package neuronlab.figure.plot;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Lights one of many shapes up and dims the others, by pseudo-classes that style sheets give a look. */
public final class Emphasis {
    /** The one shape that the reader looks at. */
    public static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** The shapes beside it. */
    public static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private Emphasis() {}

    /** Lights up the shape with this index and dims all others; an index outside the list lets all be as usual. */
    public static void apply(List<? extends Node> shapes, int lit) {
        boolean any = lit >= 0 && lit < shapes.size();
        for (int index = 0; index < shapes.size(); index++) {
            Node shape = shapes.get(index);
            shape.pseudoClassStateChanged(LIT, index == lit);
            shape.pseudoClassStateChanged(DIMMED, any && index != lit);
        }
    }
}
