package neuronlab.figure.layout;

import javafx.scene.control.Label;

/** A label that goes on in the next line where it is long, and never gives up a line for want of height. */
public final class WrappedLabel extends Label {
    /** A label that says this. */
    public WrappedLabel(String text, String... styleClasses) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styleClasses);
    }
}
