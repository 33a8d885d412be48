package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A scene follows the system, also while it is shown, until its reader chooses otherwise. */
class SceneThemeTest extends ApplicationTest {
    private final ObservableMap<String, Object> system = FXCollections.observableHashMap();
    private final Pane root = new Pane();
    private Scene scene;
    private SceneTheme theme;

    @Override
    public void start(Stage stage) {
        root.setStyle("-fx-background-color: -nl-page;");
        scene = new Scene(root, 100, 100);
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        theme = new SceneTheme(scene, system);
        stage.setScene(scene);
        stage.show();
    }

    /** The colour of the page, as it is seen. */
    private Color page() {
        interact(root::applyCss);
        return (Color) root.getBackground().getFills().getFirst().getFill();
    }

    private static Color page(Theme theme) {
        return ThemeTokens.of(theme).colour("-nl-page");
    }

    @Test
    void aContrastThemeOfWindowsComesAndGoes() {
        assertEquals(page(Theme.LIGHT), page());
        interact(() -> {
            system.put(SystemLook.WINDOW, Color.BLACK);
            system.put(SystemLook.WINDOW_TEXT, Color.WHITE);
            system.put(SystemLook.HIGH_CONTRAST, true);
        });
        assertEquals(page(Theme.CONTRAST_DARK), page());
        interact(() -> {
            system.put(SystemLook.WINDOW, Color.WHITE);
            system.put(SystemLook.WINDOW_TEXT, Color.BLACK);
        });
        assertEquals(page(Theme.CONTRAST_LIGHT), page());
        interact(() -> system.put(SystemLook.HIGH_CONTRAST, false));
        assertEquals(page(Theme.LIGHT), page());
    }

    @Test
    void aThemeOfLinuxIsLightOrDarkAsTheSystemIs() {
        interact(() -> system.put(SystemLook.GTK_THEME, "HighContrast"));
        assertEquals(page(Theme.CONTRAST_LIGHT), page());
        interact(() -> scene.getPreferences().setColorScheme(ColorScheme.DARK));
        assertEquals(page(Theme.CONTRAST_DARK), page());
    }

    @Test
    void whatTheReaderChoosesCounts() {
        interact(() -> system.put(SystemLook.HIGH_CONTRAST, true));
        for (ThemeChoice choice : ThemeChoice.values()) {
            interact(() -> theme.choiceProperty().set(choice));
            Theme expected = choice == ThemeChoice.SYSTEM ? Theme.CONTRAST_LIGHT : Theme.valueOf(choice.name());
            assertEquals(page(expected), page(), choice.name());
        }
    }
}
