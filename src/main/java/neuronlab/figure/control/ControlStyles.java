package neuronlab.figure.control;


/** The style classes that the controls share. */
public final class ControlStyles {
    /** The button for what a figure is there to have done: one in each. */
    public static final String PRIMARY_BUTTON = "primary-button";
    /** A plain button, for what else acts on the model. */
    public static final String STEP_BUTTON = "step-button";
    /** A button that stays in the background, such as the one that resets. */
    public static final String QUIET_BUTTON = "quiet-button";
    /** What a button that stands among others, or over a drawing, has besides: less room around its words. */
    public static final String SMALL_BUTTON = "small-button";
    /** What a button without words has besides. */
    public static final String ICON_BUTTON = "icon-button";
    /** A compact field for a number. */
    public static final String NUMBER_FIELD = "number-field";

    static final String LABEL = "control-label";
    static final String MESSAGE = "control-message";

    private ControlStyles() {}
}
