package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The houses that the friend kept to herself: looked at only when the reader asks for it. */
final class FriendsList extends VBox {
    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final Table heldOut = LabelledHouses.heldOut();
    private final Label result = new Label();
    private final DataTable<Integer> matrix;
    private ConfusionMatrix shown;

    FriendsList(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        this.matrix = new DataTable<>(language);
        setId("friends-list");
        getStyleClass().add("trainer-column");
        getStyleClass().add("trainer");
        Button show = new Button(words.get("test.show"));
        show.setId("show-friends-list");
        show.getStyleClass().add(ControlStyles.STEP_BUTTON);
        show.setOnAction(_ -> examine());
        result.setId("test-result");
        Announcement.follow(result);
        result.setWrapText(true);
        result.setText(words.get("test.hidden"));
        matrix.setId("confusion-matrix");
        matrix.setVisible(false);
        matrix.managedProperty().bind(matrix.visibleProperty());
        matrix.setColumns(List.of(
                TableColumn.<Integer>words(words.get("test.actual"), this::name),
                column(LabelledHouses.GOOD, "test.says.good"),
                column(LabelledHouses.BAD, "test.says.bad")));
        getChildren().addAll(show, result, matrix);
    }

    private TableColumn<Integer> column(int answer, String header) {
        return TableColumn.numbers(words.get(header), actual -> numbers.whole(shown.count(actual, answer)));
    }

    private String name(int label) {
        return words.get(label == LabelledHouses.GOOD ? "good" : "bad");
    }

    private void examine() {
        ConfusionMatrix training = state.snapshotProperty().get().training();
        shown = state.examine(heldOut);
        result.setText(words.get(
                "test.result",
                numbers.whole(training.right()),
                numbers.whole(training.total()),
                numbers.whole(shown.right()),
                numbers.whole(shown.total())));
        matrix.setRows(IntStream.range(0, shown.classes()).boxed().toList());
        matrix.setVisible(true);
    }
}
