package neuronlab.app.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;

/** Keeps a scene in the theme that the reader chose, and follows the system where that is the choice. */
public final class SceneTheme {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ObservableValue<ColorScheme> scheme;
    private final ObservableMap<String, Object> platform;
    /** The platform outlives every scene, so it holds on to this weakly. */
    private final MapChangeListener<String, Object> platformChanged = _ -> apply();

    private final Scene scene;
    private Theme worn;

    public SceneTheme(Scene scene) {
        this(scene, Platform.getPreferences());
    }

    /** @param platform what the system says, by the keys of JavaFX */
    SceneTheme(Scene scene, ObservableMap<String, Object> platform) {
        this.scene = scene;
        this.platform = platform;
        this.scheme = scene.getPreferences().colorSchemeProperty();
        // The scene owns both the preference and, through its window, this object: they end together.
        scheme.addListener(_ -> apply());
        platform.addListener(new WeakMapChangeListener<>(platformChanged));
        choice.addListener(_ -> apply());
        apply();
    }

    private void apply() {
        Theme theme = choice.get().theme(SystemLook.of(platform, scheme.getValue()));
        if (theme != worn) {
            worn = theme;
            theme.apply(scene);
        }
    }

    /** What the reader asks for. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }
}
