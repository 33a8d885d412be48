package neuronlab.lesson.features;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;

/** A button for each feature, pressed while it is an input, and a line that says why the last one stays. */
final class FeatureToggles extends VBox {
    private final FeatureChoice choice;
    private final Words words;
    private final Label message = new Label();

    FeatureToggles(FeatureChoice choice, Words words) {
        this.choice = choice;
        this.words = words;
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("feature-buttons");
        for (HouseFeature feature : HouseFeature.values()) {
            buttons.getChildren().add(button(feature));
        }
        getStyleClass().add("feature-toggles");
        message.setId("feature-message");
        message.getStyleClass().add("feature-message");
        message.setWrapText(true);
        getChildren().addAll(buttons, message);
        choice.chosenProperty().subscribe(_ -> message.setText(words.get("hint")));
    }

    private ToggleButton button(HouseFeature feature) {
        ToggleButton button = new ToggleButton(words.get("feature." + feature.key()));
        button.setId("feature-" + feature.key());
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, "feature-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        Role.INPUT.mark(button);
        button.selectedProperty().subscribe(on -> ButtonIcon.put(button, on ? Feather.CHECK : Feather.PLUS));
        choice.chosenProperty().subscribe(chosen -> button.setSelected(chosen.contains(feature)));
        button.setOnAction(_ -> toggle(feature, button));
        return button;
    }

    private void toggle(HouseFeature feature, ToggleButton button) {
        if (!choice.toggle(feature)) {
            button.setSelected(true);
            message.setText(words.get("last"));
        }
    }
}
