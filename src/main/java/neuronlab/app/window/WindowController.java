package neuronlab.app.window;

import java.util.Map;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import neuronlab.app.keyboard.ZoomKeys;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.lesson.Lesson;
import org.kordamp.ikonli.feather.Feather;

/** Wires what window.fxml lays out to the state of the window. */
public final class WindowController {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final WindowState state;
    private final Runnable showAbout;
    private final Runnable toggleGlossary;
    private final Runnable showKeys;

    @FXML
    private BorderPane root;

    @FXML
    private VBox sidebar;

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

    WindowController(WindowState state, Runnable showAbout, Runnable toggleGlossary, Runnable showKeys) {
        this.state = state;
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
        state.compactListProperty().subscribe(compact::setSelected);
        compact.selectedProperty().subscribe(state::setCompactList);
        state.compactListProperty().subscribe(this::showCompact);
        state.textSizeProperty().subscribe(size -> size.apply(root));
    }

    private void showCompact(boolean small) {
        sidebar.pseudoClassStateChanged(COMPACT, small);
        name.setVisible(!small);
        name.setManaged(!small);
        lessonList.refresh();
    }

    private void wireList() {
        Navigation navigation = state.navigation();
        lessonList.setId("lesson-list");
        lessonList.setCellFactory(
                _ -> new LessonCell(state));
        lessonList.getItems().setAll(navigation.catalog().lessons());
        navigation.lessonProperty().subscribe(lesson -> lessonList.getSelectionModel()
                .select(lesson));
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
