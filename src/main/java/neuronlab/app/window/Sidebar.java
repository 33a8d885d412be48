package neuronlab.app.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Lesson;
import org.kordamp.ikonli.feather.Feather;

/**
 * The side of the window: its menu, the lessons and how far the reader is. It is made without FXML, which would be a
 * seventh of the work before the first frame. CSS says how wide a window must be for it to have room for titles.
 */
final class Sidebar extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final StyleablePropertyFactory<Sidebar> STYLES =
            new StyleablePropertyFactory<>(VBox.getClassCssMetaData());

    private final StyleableProperty<Number> titlesFrom =
            STYLES.createStyleableNumberProperty(this, "titlesFrom", "-nl-titles-from", bar -> bar.titlesFrom, 1440);

    private final WindowState state;
    private final Words words;
    private final Label name = new Label();
    private final Button start = new Button();
    private final ListView<Lesson> lessons = new ListView<>();
    private final Label progress = new Label();
    private final ProgressBar progressBar = new ProgressBar(0);
    private final Button handle = new Button();

    Sidebar(WindowState state, WindowMenu menu) {
        this.state = state;
        this.words = state.language().words(Sidebar.class);
        getStyleClass().add("sidebar");
        getChildren().addAll(header(menu), wayToStart(), lessons, footer());
        wireList();
        state.compactListProperty().subscribe(this::showCompact);
        state.progress().done().addListener((SetChangeListener<String>) _ -> showProgress());
    }

    private Node header(WindowMenu menu) {
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        name.setText(words.get("app.name"));
        name.getStyleClass().add("app-name");
        Region space = new Region();
        space.getStyleClass().add("sidebar-space");
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(mark, name, space, menu);
        header.getStyleClass().add("sidebar-header");
        return header;
    }

    private Node wayToStart() {
        start.setId("start");
        start.setText(words.get("start"));
        start.setAccessibleText(words.get("start"));
        Hint.give(start, words.get("start"));
        start.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, "start-button");
        ButtonIcon.put(start, Feather.HOME);
        start.setOnAction(_ -> state.navigation().turnToStart());
        VBox row = new VBox(start);
        row.getStyleClass().add("sidebar-start");
        return row;
    }

    private Node footer() {
        progress.getStyleClass().add("progress-text");
        progressBar.getStyleClass().add("course-progress");
        handle.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.ICON_BUTTON);
        handle.setId("handle");
        handle.setOnAction(_ -> state.toggleList());
        VBox footer = new VBox(progress, progressBar, handle);
        footer.getStyleClass().add("sidebar-footer");
        return footer;
    }

    private void wireList() {
        Navigation navigation = state.navigation();
        VBox.setVgrow(lessons, Priority.ALWAYS);
        lessons.setId("lesson-list");
        lessons.getStyleClass().add("lesson-list");
        lessons.setAccessibleText(words.get("lessons"));
        lessons.setCellFactory(_ -> new LessonCell(state));
        lessons.getItems().setAll(navigation.catalog().lessons());
        navigation.lessonProperty().subscribe(_ -> showPlace());
        navigation.atStartProperty().subscribe(_ -> showPlace());
        lessons.getSelectionModel().selectedItemProperty().subscribe(lesson -> {
            if (lesson != null) {
                navigation.turnTo(lesson);
            }
        });
        LessonListKeys.install(lessons, navigation::turnTo);
    }

    /** On the start page no lesson is chosen, so that each can be. */
    private void showPlace() {
        boolean atStart = state.navigation().atStartProperty().get();
        start.pseudoClassStateChanged(CHOSEN, atStart);
        if (atStart) {
            lessons.getSelectionModel().clearSelection();
        } else {
            Lesson lesson = state.navigation().lessonProperty().get();
            lessons.getSelectionModel().select(lesson);
            lessons.scrollTo(lesson);
        }
    }

    private void showCompact(boolean small) {
        pseudoClassStateChanged(COMPACT, small);
        name.setVisible(!small);
        name.setManaged(!small);
        ButtonIcon.put(handle, small ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT);
        String hint = words.get(small ? "list.expand" : "list.collapse");
        Hint.give(handle, hint);
        handle.setAccessibleText(hint);
        showProgress();
        lessons.refresh();
    }

    private void showProgress() {
        Numbers numbers = state.language().numbers();
        String done = numbers.whole(state.countDone());
        String all = numbers.whole(state.countChecks());
        boolean small = state.compactListProperty().get();
        progress.setText(words.get(small ? "progress.short" : "progress", done, all));
        progressBar.setProgress((double) state.countDone() / state.countChecks());
        Hint.give(progressBar, words.get("progress", done, all));
        progressBar.setAccessibleText(words.get("progress", done, all));
    }

    /** Whether a window has too little room for titles. */
    ObservableValue<Boolean> isNarrow(Region window) {
        ObservableValue<Number> needed = narrowed(titlesFrom);
        return window.widthProperty()
                .flatMap(width -> needed.map(from -> width.doubleValue() > 0 && width.doubleValue() < from.doubleValue()));
    }

    @SuppressWarnings("unchecked") // What the factory makes is a property.
    private static ObservableValue<Number> narrowed(StyleableProperty<Number> property) {
        return (ObservableValue<Number>) property;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
