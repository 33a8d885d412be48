package neuronlab.app.window;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import neuronlab.app.catalog.Catalog;
import neuronlab.figure.text.Numbers;
import neuronlab.lesson.Lesson;

/** A line of the list of lessons: its number and its title. */
final class LessonCell extends ListCell<Lesson> {
    private final Catalog catalog;
    private final Locale language;
    private final Numbers numbers;
    private final Label number = new Label();
    private final Label title = new Label();
    private final HBox row = new HBox(number, title);

    LessonCell(Catalog catalog, Locale language, ObservableBooleanValue compact) {
        this.catalog = catalog;
        this.language = language;
        this.numbers = new Numbers(language);
        getStyleClass().add("lesson-cell");
        number.getStyleClass().add("lesson-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("lesson-name");
        title.setWrapText(true);
        row.getStyleClass().add("lesson-row");
        title.visibleProperty().bind(Bindings.not(compact));
        title.managedProperty().bind(title.visibleProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Lesson lesson, boolean empty) {
        super.updateItem(lesson, empty);
        if (empty || lesson == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(numbers.whole(catalog.lessons().indexOf(lesson) + 1));
        title.setText(lesson.title(language));
        setAccessibleText(number.getText() + " " + title.getText());
        setGraphic(row);
    }
}
