package neuronlab.lesson.digits;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that may change at every frame: its room depends on the stylesheet alone, so that nothing is laid out again. */
final class SteadyText extends Region {
    private final Label label = new Label();

    SteadyText(String styleClass) {
        getStyleClass().addAll("steady-text", styleClass);
        label.setManaged(false);
        label.setWrapText(true);
        getChildren().setAll(label);
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

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double height = getHeight() - in.getTop() - in.getBottom();
        label.resizeRelocate(in.getLeft(), in.getTop(), width, height);
    }
}
