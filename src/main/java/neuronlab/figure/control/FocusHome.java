package neuronlab.figure.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/**
 * A group of controls that takes the focus when one of them loses it because it is disabled, as Undo is when nothing is
 * left to take back. It is no stop of the Tab key; Tab goes on to what is in it.
 */
public final class FocusHome {
    /** Marks such a group. */
    public static final String STYLE_CLASS = "focus-home";

    private FocusHome() {}

    /** Makes a group such a home, spoken under this name. */
    public static void mark(Node group, String name) {
        group.getStyleClass().add(STYLE_CLASS);
        group.setAccessibleRole(AccessibleRole.TITLED_PANE);
        group.setAccessibleText(name);
    }
}
