package neuronlab.figure.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** A row of buttons, each of which goes a number of steps; while one is held it goes on and on. */
public final class StepButtons extends FlowPane {
    private static final List<Feather> ICONS =
            List.of(Feather.CHEVRON_RIGHT, Feather.CHEVRONS_RIGHT, Feather.FAST_FORWARD);

    private final Map<Integer, Button> buttons = new LinkedHashMap<>();
    private final ObjectProperty<IntConsumer> onStep = new SimpleObjectProperty<>(this, "onStep");

    /**
     * Makes one button for each count.
     *
     * @param counts the numbers of steps, from few to many
     * @param text what the button for a count says
     * @throws IllegalArgumentException if a count is there twice
     */
    public StepButtons(List<Integer> counts, IntFunction<String> text) {
        getStyleClass().add("step-buttons");
        for (int count : counts) {
            add(count, text.apply(count));
        }
        getChildren().addAll(buttons.values());
    }

    private void add(int count, String text) {
        Button button = new Button(text);
        ButtonIcon.put(button, ICONS.get(Math.min(buttons.size(), ICONS.size() - 1)));
        button.getStyleClass().add(ControlStyles.STEP_BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        new RepeatWhileHeld(button, () -> step(count));
        if (buttons.put(count, button) != null) {
            throw new IllegalArgumentException("two buttons for " + count + " steps");
        }
    }

    private void step(int count) {
        IntConsumer handler = onStep.get();
        if (handler != null) {
            handler.accept(count);
        }
    }

    /**
     * The button for a count, to give it an id or a tooltip.
     *
     * @throws NoSuchElementException if there is none
     */
    public Button button(int count) {
        Button button = buttons.get(count);
        if (button == null) {
            throw new NoSuchElementException("no button for " + count + " steps");
        }
        return button;
    }

    /** What is called with the number of steps each time that a button acts. */
    public ObjectProperty<IntConsumer> onStepProperty() {
        return onStep;
    }

    /** Sets what is called with the number of steps each time that a button acts. */
    public void setOnStep(IntConsumer handler) {
        onStep.set(Objects.requireNonNull(handler, "handler"));
    }
}
