package neuronlab.app.window;

import java.util.Map;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import neuronlab.app.keyboard.ZoomKeys;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Lesson;
import org.kordamp.ikonli.feather.Feather;

/** Wires what window.fxml lays out to the state of the window. */
public final class WindowController {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final WindowState state;
    private final Words words;
    private final Runnable showAbout;
    private final Runnable toggleGlossary;
    private final Runnable showKeys;

    @FXML
    private BorderPane root;

    @FXML
    private Sidebar sidebar;

    @FXML
    private Label name;

    @FXML
    private MenuButton menu;

    @FXML
    private ListView<Lesson> lessonList;

    @FXML
    private ToggleGroup themeChoice;

    @FXML
    private RadioMenuItem themeSystem;

    @FXML
    private RadioMenuItem themeLight;

    @FXML
    private RadioMenuItem themeDark;

    @FXML
    private CheckMenuItem compact;

    @FXML
    private Label progress;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private Button handle;

    WindowController(WindowState state, Runnable showAbout, Runnable toggleGlossary, Runnable showKeys) {
        this.state = state;
        this.words = state.language().words(WindowController.class);
        this.showAbout = showAbout;
        this.toggleGlossary = toggleGlossary;
        this.showKeys = showKeys;
    }

    @FXML
    private void initialize() {
        ZoomKeys.install(root, this::enlargeText, this::shrinkText, this::resetText);
        ButtonIcon.put(menu, Feather.MENU);
        wireList();
        wireThemes();
        state.narrowProperty().bind(sidebar.isNarrow(root));
        compact.setOnAction(_ -> state.toggleList());
        state.compactListProperty().subscribe(this::showCompact);
        state.progress().done().addListener((SetChangeListener<String>) _ -> showProgress());
        state.textSizeProperty().subscribe(size -> size.apply(root));
    }

    private void showCompact(boolean small) {
        sidebar.pseudoClassStateChanged(COMPACT, small);
        name.setVisible(!small);
        name.setManaged(!small);
        compact.setSelected(small);
        ButtonIcon.put(handle, small ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT);
        String hint = words.get(small ? "list.expand" : "list.collapse");
        handle.setTooltip(new Tooltip(hint));
        handle.setAccessibleText(hint);
        showProgress();
        lessonList.refresh();
    }

    private void showProgress() {
        Numbers numbers = state.language().numbers();
        String done = numbers.whole(state.countDone());
        String all = numbers.whole(state.countChecks());
        boolean small = state.compactListProperty().get();
        progress.setText(words.get(small ? "progress.short" : "progress", done, all));
        progressBar.setProgress((double) state.countDone() / state.countChecks());
        progressBar.setTooltip(new Tooltip(words.get("progress", done, all)));
        progressBar.setAccessibleText(words.get("progress", done, all));
    }

    private void wireList() {
        Navigation navigation = state.navigation();
        lessonList.setId("lesson-list");
        lessonList.setCellFactory(
                _ -> new LessonCell(state));
        lessonList.getItems().setAll(navigation.catalog().lessons());
        navigation.lessonProperty().subscribe(lesson -> {
            lessonList.getSelectionModel().select(lesson);
            lessonList.scrollTo(lesson);
        });
        lessonList.getSelectionModel().selectedItemProperty().subscribe(lesson -> {
            if (lesson != null) {
                navigation.turnTo(lesson);
            }
        });
        LessonListKeys.install(lessonList, navigation::turnTo);
    }

    private void wireThemes() {
        Map<ThemeChoice, RadioMenuItem> items =
                Map.of(ThemeChoice.SYSTEM, themeSystem, ThemeChoice.LIGHT, themeLight, ThemeChoice.DARK, themeDark);
        items.forEach((choice, item) -> item.setOnAction(_ -> state.setTheme(choice)));
        state.themeProperty().subscribe(choice -> themeChoice.selectToggle(items.get(choice)));
    }

    @FXML
    private void toggleList() {
        state.toggleList();
    }

    @FXML
    private void enlargeText() {
        state.setTextSize(state.textSizeProperty().get().larger());
    }

    @FXML
    private void shrinkText() {
        state.setTextSize(state.textSizeProperty().get().smaller());
    }

    @FXML
    private void resetText() {
        state.setTextSize(TextSize.NORMAL);
    }

    @FXML
    private void previous() {
        state.navigation().turn(-1);
    }

    @FXML
    private void next() {
        state.navigation().turn(1);
    }

    @FXML
    private void toggleFullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @FXML
    private void showAbout() {
        showAbout.run();
    }

    @FXML
    private void showKeys() {
        showKeys.run();
    }

    @FXML
    private void toggleGlossary() {
        toggleGlossary.run();
    }

    @FXML
    private void quit() {
        Platform.exit();
    }
}
