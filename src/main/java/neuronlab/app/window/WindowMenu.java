package neuronlab.app.window;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;

/** What can be done in the window, whatever the lesson. */
final class WindowMenu extends MenuButton {
    /** What the window itself does. */
    record Actions(Runnable toggleGlossary, Runnable showKeys, Runnable showAbout) {}

    private final WindowState state;
    private final Words words;
    private final ToggleGroup themes = new ToggleGroup();

    WindowMenu(WindowState state, Actions actions) {
        this.state = state;
        this.words = state.language().words(WindowMenu.class);
        ButtonIcon.put(this, Feather.MENU);
        setId("menu");
        getStyleClass().add("menu");
        setAccessibleText(words.get("menu"));
        Navigation navigation = state.navigation();
        getItems()
                .setAll(
                        theme(words.get("theme.system"), ThemeChoice.SYSTEM),
                        theme(words.get("theme.light"), ThemeChoice.LIGHT),
                        theme(words.get("theme.dark"), ThemeChoice.DARK),
                        theme(words.get("theme.contrast-light"), ThemeChoice.CONTRAST_LIGHT),
                        theme(words.get("theme.contrast-dark"), ThemeChoice.CONTRAST_DARK),
                        new SeparatorMenuItem(),
                        item(words.get("text.larger"), withControl(KeyCode.EQUALS), this::enlargeText),
                        item(words.get("text.smaller"), withControl(KeyCode.MINUS), this::shrinkText),
                        item(words.get("text.normal"), withControl(KeyCode.DIGIT0), this::resetText),
                        lessMotion(),
                        new SeparatorMenuItem(),
                        item(words.get("start"), withAlt(KeyCode.HOME), navigation::turnToStart),
                        item(words.get("lesson.previous"), withAlt(KeyCode.LEFT), () -> navigation.turn(-1)),
                        item(words.get("lesson.next"), withAlt(KeyCode.RIGHT), () -> navigation.turn(1)),
                        item(words.get("glossary"), withControl(KeyCode.G), actions.toggleGlossary()),
                        compact(),
                        item(words.get("window.fullscreen"), new KeyCodeCombination(KeyCode.F11), this::toggleFullScreen),
                        new SeparatorMenuItem(),
                        item(words.get("keys"), new KeyCodeCombination(KeyCode.F1), actions.showKeys()),
                        about(actions.showAbout()),
                        item(words.get("quit"), withControl(KeyCode.Q), this::quit));
    }

    private static KeyCombination withControl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination withAlt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static MenuItem item(String text, KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem about(Runnable show) {
        MenuItem about = item(words.get("about"), null, show);
        about.setId("about");
        return about;
    }

    private RadioMenuItem theme(String text, ThemeChoice choice) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(themes);
        item.setOnAction(_ -> state.setTheme(choice));
        state.themeProperty().subscribe(chosen -> item.setSelected(chosen == choice));
        return item;
    }

    private CheckMenuItem lessMotion() {
        CheckMenuItem item = new CheckMenuItem(words.get("motion.less"));
        item.selectedProperty().bindBidirectional(state.lessMotionProperty());
        return item;
    }

    private CheckMenuItem compact() {
        CheckMenuItem item = new CheckMenuItem(words.get("list.compact"));
        item.setAccelerator(withControl(KeyCode.B));
        item.setOnAction(_ -> state.toggleList());
        state.compactListProperty().subscribe(item::setSelected);
        return item;
    }

    void enlargeText() {
        state.setTextSize(state.textSizeProperty().get().larger());
    }

    void shrinkText() {
        state.setTextSize(state.textSizeProperty().get().smaller());
    }

    void resetText() {
        state.setTextSize(TextSize.NORMAL);
    }

    private void toggleFullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /** As by the button of the window. */
    private void quit() {
        Window window = getScene().getWindow();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        if (!window.isShowing()) {
            Platform.exit();
        }
    }
}
