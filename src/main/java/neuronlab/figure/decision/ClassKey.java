package neuronlab.figure.decision;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Which mark of a map is which class: a disc with the name of the first one, a diamond with that of the second. */
public final class ClassKey extends HBox {
    private final Label first = chip("first-class-mark");
    private final Label second = chip("second-class-mark");

    /** A key without names. */
    public ClassKey() {
        getStyleClass().add("class-key");
        getChildren().setAll(first, second);
        first.setId("class-key-first");
        second.setId("class-key-second");
        setMaxWidth(USE_PREF_SIZE);
    }

    private static Label chip(String markClass) {
        Region mark = new Region();
        mark.getStyleClass().addAll("class-mark", markClass);
        Label chip = new Label("", mark);
        chip.setContentDisplay(ContentDisplay.LEFT);
        chip.getStyleClass().add("class-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    /** Names the two classes. */
    public void setNames(String firstName, String secondName) {
        first.setText(firstName);
        second.setText(secondName);
    }
}
