package neuronlab.app.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import org.kordamp.ikonli.feather.Feather;

/** The centre of the window: the current lesson's page, scrolling, and the ways on below it. */
final class LessonScrollPane extends ScrollPane {
    private final Navigation navigation;
    private final LessonViews views;
    private final Language language;
    private final Words words;
    private final VBox content = new VBox();
    private LessonView current;

    LessonScrollPane(Navigation navigation, LessonViews views, Language language) {
        this.navigation = navigation;
        this.views = views;
        this.language = language;
        this.words = language.words(LessonScrollPane.class);
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        content.getStyleClass().add("lesson-content");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        skinProperty().subscribe(this::drawOnlyWhatChanges);
        vvalueProperty().addListener(_ -> keepFiguresInSight());
        viewportBoundsProperty().addListener(_ -> keepFiguresInSight());
        content.heightProperty().addListener(_ -> keepFiguresInSight());
        navigation.lessonProperty().addListener(_ -> show());
        show();
    }

    /** The skin keeps a picture of all that is in sight, and makes it anew when the least of it changes. */
    private void drawOnlyWhatChanges() {
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    private void show() {
        if (current != null) {
            current.leave();
        }
        Lesson lesson = navigation.lessonProperty().get();
        current = views.of(lesson);
        VBox.setVgrow(current.page(), Priority.ALWAYS);
        content.getChildren().setAll(current.page(), waysOn(lesson));
        setVvalue(0);
        focusTitle();
    }

    /** Puts the focus where the page begins, so that its title is read aloud and the Tab key goes on from there. */
    void focusTitle() {
        current.page().title().requestFocus();
    }

    private HBox waysOn(Lesson lesson) {
        int index = navigation.catalog().lessons().indexOf(lesson);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(
                way(index - 1, "previous-lesson", Feather.ARROW_LEFT), between, way(index + 1, "next-lesson", Feather.ARROW_RIGHT));
        row.getStyleClass().add("ways-on");
        return row;
    }

    private Node way(int index, String id, Feather icon) {
        if (index < 0 || index >= navigation.catalog().lessons().size()) {
            return new Region();
        }
        Lesson target = navigation.catalog().lessons().get(index);
        Button button = new Button(target.title(language));
        ButtonIcon.put(button, icon);
        button.setId(id);
        button.getStyleClass().addAll("way-on", id);
        button.setAccessibleText(words.get(id, target.title(language)));
        button.setOnAction(_ -> navigation.turnTo(target));
        return button;
    }

    private void keepFiguresInSight() {
        double visible = getViewportBounds().getHeight();
        double hidden = Math.max(0, content.getHeight() - visible);
        double top = hidden * (getVvalue() - getVmin()) / (getVmax() - getVmin());
        current.page().showFrom(top - current.page().getLayoutY(), visible);
    }

    void trainLesson() {
        current.train();
    }

    /** Offers a key press that nobody used to the lesson, unless it was typed into a text field. */
    void offerShortcut(KeyEvent event) {
        if (!event.isConsumed() && !(event.getTarget() instanceof TextInputControl)) {
            current.handleShortcut(event);
        }
    }
}
