package neuronlab.app.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Keeps a scene in the theme that the reader chose, and follows the system where that is the choice. */
public final class SceneTheme {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ObservableValue<ColorScheme> system;
    private final Scene scene;

    public SceneTheme(Scene scene) {
        this.scene = scene;
        this.system = scene.getPreferences().colorSchemeProperty();
        // The scene owns both the preference and, through its window, this object: they end together.
        system.addListener(_ -> apply());
        choice.addListener(_ -> apply());
        apply();
    }

    private void apply() {
        choice.get().theme(system.getValue()).apply(scene);
    }

    /** What the reader asks for. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }
}
