package neuronlab.figure.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A few values of which one is chosen, as buttons in a row behind the name of what is chosen.
 *
 * @param <T> the type of the values
 */
public final class Segments<T> extends FlowPane {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final ToggleGroup group = new ToggleGroup();

    /**
     * None of the values is chosen at first.
     *
     * @param name what is chosen
     * @param values in their order
     * @param text what a value's button says
     */
    public Segments(String name, List<T> values, Function<T, String> text) {
        getStyleClass().add("segments");
        Label label = new Label(name);
        label.getStyleClass().add(ControlStyles.LABEL);
        getChildren().add(label);
        values.forEach(one -> getChildren().add(button(name, one, text.apply(one))));
        value.subscribe(this::show);
    }

    private ToggleButton button(String name, T one, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, ControlStyles.SMALL_BUTTON);
        button.setUserData(one);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name + " " + text);
        button.setOnAction(_ -> {
            value.set(one);
            // A press on the chosen one would leave none chosen.
            show(one);
        });
        return button;
    }

    private void show(T chosen) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(chosen)));
    }

    /** The chosen value; null for none. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /** The button of a value. */
    public ToggleButton button(T of) {
        return group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(of))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
