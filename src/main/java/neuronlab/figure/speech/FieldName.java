package neuronlab.figure.speech;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/**
 * Names a field for screen readers where no label beside it does. A field's accessible text would be told in place of
 * what is typed into it; its label is told before that.
 */
public final class FieldName {
    private static final Object KEY = new Object();

    private FieldName() {}

    /** Names a field by a text that may change. */
    public static void give(TextInputControl field, ObservableValue<String> name) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(field);
        // Nobody else holds the label.
        field.getProperties().put(KEY, label);
    }

    /** Names a field once and for all. */
    public static void give(TextInputControl field, String name) {
        Label label = new Label(name);
        label.setLabelFor(field);
        field.getProperties().put(KEY, label);
    }
}
