package neuronlab.figure.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** Buttons of the usual kinds. Those with an icon before their words are never cut short. */
public final class Buttons {
    private Buttons() {}

    /** A button that acts on the model. */
    public static Button step(String id, String text, Ikon icon, Runnable action) {
        return button(ControlStyles.STEP_BUTTON, id, text, icon, action);
    }

    /** A button that stays in the background. */
    public static Button quiet(String id, String text, Ikon icon, Runnable action) {
        return button(ControlStyles.QUIET_BUTTON, id, text, icon, action);
    }

    /** A smaller button that stays in the background. */
    public static Button smallQuiet(String id, String text, Ikon icon, Runnable action) {
        Button button = quiet(id, text, icon, action);
        button.getStyleClass().add(ControlStyles.SMALL_BUTTON);
        return button;
    }

    /** A smaller button that acts on the model, of words alone; it stands among others, or beside a sentence. */
    public static Button small(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, ControlStyles.SMALL_BUTTON);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button button(String styleClass, String id, String text, Ikon icon, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonIcon.put(button, icon);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
