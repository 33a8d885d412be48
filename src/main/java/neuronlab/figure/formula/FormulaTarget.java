package neuronlab.figure.formula;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import neuronlab.figure.link.Part;

/** What the mouse and the keyboard reach of a formula: the ground behind a symbol that stands for a part. */
final class FormulaTarget extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Part part;
    private final Supplier<String> spoken;

    FormulaTarget(Part part, Supplier<String> spoken) {
        this.part = part;
        this.spoken = spoken;
        getStyleClass().add("formula-target");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        part.role().mark(this);
    }

    Part part() {
        return part;
    }

    /** Covers a symbol, and as much around it as the padding says. */
    void cover(double x, double y, double width, double height) {
        double left = getPadding().getLeft();
        resizeRelocate(x - left, y, width + left + getPadding().getRight(), height);
    }

    /** Shows that this is the one that the keyboard is at. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
