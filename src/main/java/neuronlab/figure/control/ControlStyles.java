package neuronlab.figure.control;

import java.util.List;
import neuronlab.figure.Role;

/** The stylesheets and style classes that the controls share. */
public final class ControlStyles {
    /** A button that acts on the model. */
    public static final String STEP_BUTTON = "step-button";
    /** A button that stays in the background, such as the one that resets. */
    public static final String QUIET_BUTTON = "quiet-button";
    /** A compact field for a number. */
    public static final String NUMBER_FIELD = "number-field";

    static final String LABEL = "control-label";
    static final String MESSAGE = "control-message";

    private ControlStyles() {}

    /** The addresses of the stylesheets, for a parent that holds buttons, fields or switches of its own. */
    public static List<String> sheets() {
        // The roles come last: a control's own colours are only for when it has no role.
        return List.of(ControlStyles.class.getResource("control.css").toExternalForm(), Role.stylesheet());
    }
}
