package neuronlab.lesson.digits;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.layout.StillPane;

/**
 * A text that may change at every frame: its room depends on the stylesheet alone, so that nothing is laid out again, as
 * long as the text does not need more lines than that.
 */
final class SteadyText extends VBox {
    private final Label label = new Label();

    SteadyText(String styleClass) {
        getStyleClass().addAll("steady-text", styleClass);
        label.setWrapText(true);
        getChildren().setAll(new StillPane(label));
        setMinHeight(USE_PREF_SIZE);
    }

    Label label() {
        return label;
    }

    StringProperty textProperty() {
        return label.textProperty();
    }

    void setText(String text) {
        label.setText(text);
    }
}
