package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.learning.ConfusionMatrix;

/** The houses that the friend kept to herself: looked at only when the reader asks for it, and live from then on. */
final class FriendsList extends VBox {
    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final Table heldOut = LabelledHouses.heldOut();
    private final Label result = new Label();
    private final DataTable<House> houses;
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
        show.setOnAction(_ -> {
            state.friendShownProperty().set(true);
            Announcement.make(result, result.getText());
        });
        result.setId("test-result");
        result.setWrapText(true);
        result.setText(words.get("test.hidden"));
        houses = houses(language);
        matrix.setId("confusion-matrix");
        matrix.setColumns(List.of(
                TableColumn.<Integer>words(words.get("test.actual"), this::name),
                column(LabelledHouses.GOOD, "test.says.good"),
                column(LabelledHouses.BAD, "test.says.bad")));
        hide(houses);
        hide(matrix);
        getChildren().addAll(show, result, houses, matrix);
        state.friendShownProperty().subscribe(_ -> examine());
        state.snapshotProperty().subscribe(_ -> examine());
    }

    private static void hide(Region table) {
        table.setVisible(false);
        table.managedProperty().bind(table.visibleProperty());
    }

    private DataTable<House> houses(Language language) {
        return new HouseTable("friends-houses", heldOut, language)
                .area(words.get("map.x"))
                .bathrooms(words.get("map.y"))
                .label(words.get("test.label"), house -> name(heldOut.label(house.row())))
                .column(TableColumn.words(words.get("test.answer"), this::answer))
                .node();
    }

    /** What the model says, how sure it is, and a sign for whether that is her label. */
    private String answer(House house) {
        double[] probabilities = state.probabilities(heldOut.inputs(house.row()));
        int says = probabilities[LabelledHouses.GOOD] >= probabilities[LabelledHouses.BAD]
                ? LabelledHouses.GOOD
                : LabelledHouses.BAD;
        String key = says == heldOut.label(house.row()) ? "test.agrees" : "test.differs";
        return words.get(key, name(says), words.get("percent", numbers.whole(100 * probabilities[says])));
    }

    private TableColumn<Integer> column(int answer, String header) {
        return TableColumn.numbers(words.get(header), actual -> numbers.whole(shown.count(actual, answer)));
    }

    private String name(int label) {
        return words.get(label == LabelledHouses.GOOD ? "good" : "bad");
    }

    private void examine() {
        if (!state.friendShownProperty().get()) {
            return;
        }
        ConfusionMatrix training = state.snapshotProperty().get().training();
        shown = state.examine(heldOut);
        result.setText(words.get(
                "test.result",
                numbers.whole(training.right()),
                numbers.whole(training.total()),
                numbers.whole(shown.right()),
                numbers.whole(shown.total())));
        houses.setRows(House.all(heldOut));
        matrix.setRows(IntStream.range(0, shown.classes()).boxed().toList());
        houses.setVisible(true);
        matrix.setVisible(true);
    }
}
