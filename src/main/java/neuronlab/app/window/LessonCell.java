package neuronlab.app.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.app.catalog.Chapter;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.check.LessonChecks;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the list of lessons: its number, its title, and a mark once all of its checks are done. */
final class LessonCell extends ListCell<Lesson> {
    private final WindowState state;
    private final Numbers numbers;
    private final Words words;
    private final Label number = new Label();
    private final Label title = new Label();
    private final FontIcon tick = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label chapter = new Label();
    private final Region separator = new Region();
    private final HBox row = new HBox(number, title, tick);
    private final VBox lines = new VBox(chapter, separator, row);
    private ObservableValue<Number> done;

    LessonCell(WindowState state) {
        this.state = state;
        this.numbers = state.language().numbers();
        this.words = state.language().words(LessonCell.class);
        getStyleClass().add("lesson-cell");
        number.getStyleClass().add("lesson-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("lesson-name");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.visibleProperty().bind(Bindings.not(state.compactListProperty()));
        title.managedProperty().bind(title.visibleProperty());
        ButtonIcon.size(tick, title.fontProperty());
        tick.getStyleClass().add("lesson-done");
        tick.managedProperty().bind(title.visibleProperty().and(tick.visibleProperty()));
        row.getStyleClass().add("lesson-row");
        chapter.getStyleClass().add("chapter-name");
        chapter.visibleProperty().bind(title.visibleProperty().and(chapter.textProperty().isNotEmpty()));
        chapter.managedProperty().bind(chapter.visibleProperty());
        separator.getStyleClass().add("chapter-separator");
        separator.managedProperty().bind(separator.visibleProperty());
        title.visibleProperty().subscribe((_, _) -> showHint());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Lesson lesson, boolean empty) {
        super.updateItem(lesson, empty);
        tick.visibleProperty().unbind();
        accessibleTextProperty().unbind();
        if (empty || lesson == null) {
            setGraphic(null);
            setAccessibleText(null);
            showHint();
            return;
        }
        number.setText(numbers.whole(state.navigation().catalog().lessons().indexOf(lesson) + 1));
        title.setText(lesson.title(state.language()));
        showHint();
        showChapter(lesson);
        showProgress(lesson);
        setGraphic(lines);
    }

    /** Where there is no room for titles, the pointer shows one. */
    private void showHint() {
        Hint.give(this, title.isVisible() || isEmpty() ? null : title.getText());
    }

    /** The first lesson of a chapter has the chapter's name above it, and a line where there is no room for names. */
    private void showChapter(Lesson lesson) {
        Optional<Chapter> begun = state.navigation().catalog().chapterBegunBy(lesson);
        chapter.setText(begun.map(chapter -> chapter.title(state.language())).orElse(""));
        boolean first = lesson.equals(state.navigation().catalog().lessons().getFirst());
        separator.setVisible(begun.isPresent() && !first);
    }

    private void showProgress(Lesson lesson) {
        LessonChecks checks = state.checks(lesson);
        int all = checks.checks().size();
        done = state.progress().countDone(lesson.id(), checks);
        tick.visibleProperty().bind(done.map(count -> all > 0 && count.intValue() == all));
        accessibleTextProperty()
                .bind(done.map(count -> words.get(
                        "lesson.accessible",
                        number.getText(),
                        title.getText(),
                        numbers.whole(count.intValue()),
                        numbers.whole(all))));
    }
}
