package neuronlab.figure.control;


/** The style classes that the controls share. */
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
}
