package neuronlab.lesson.laboratory.rows;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.state.Edit;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.csv.CsvText;
import neuronlab.model.experiment.ExperimentData;
import org.kordamp.ikonli.feather.Feather;

/** The data as a table in which cells can be changed; of any number of rows only those in sight are drawn. */
public final class RowsPanel extends VBox {
    private final LaboratoryState state;
    private final Language language;
    private final Words words;
    private final CellValues values;
    private final TableView<Integer> table = new TableView<>();
    private final Label note = new Label();
    private ExperimentData shown;
    private DataFrame frame;

    /** A panel that shows and changes the data of the laboratory cell by cell. */
    public RowsPanel(LaboratoryState state, Language language) {
        this.state = state;
        this.language = language;
        words = language.words(RowsPanel.class);
        values = new CellValues(language);
        getStyleClass().add("rows-panel");
        table.setId("rows-table");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                remove();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        note.setId("rows-note");
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        Announcement.follow(note);
        Button add = button("add", Feather.PLUS, this::add);
        Hint.give(add, words.get("add.explained"));
        FlowPane buttons = new FlowPane(
                add, button("remove", Feather.MINUS, this::remove), button("copy", Feather.COPY, this::copy));
        buttons.getStyleClass().add("run-buttons");
        getChildren().addAll(buttons, table, note);
        WhileSeen.follow(state.snapshotProperty(), this, () -> show(
                state.snapshotProperty().get().setting().experiment().data()));
    }

    private Button button(String name, Feather icon, Runnable action) {
        return Buttons.smallQuiet(name + "-rows", words.get(name), icon, action);
    }

    private void show(ExperimentData data) {
        // Comparing many data cell by cell would take longer than a frame.
        if (data == shown) {
            return;
        }
        boolean sameColumns = frame != null && frame.columns().equals(data.frame().columns());
        shown = data;
        frame = data.frame();
        if (!sameColumns) {
            table.getColumns().setAll(columns());
        }
        if (table.getItems().size() == frame.rows()) {
            table.refresh();
        } else {
            table.setItems(FXCollections.observableList(new Places(frame.rows())));
        }
        say(words.count("size", frame.rows(), whole(frame.rows())));
    }

    private List<TableColumn<Integer, Integer>> columns() {
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        TableColumn<Integer, Integer> number = column(words.get("row"));
        number.setEditable(false);
        number.setCellFactory(_ -> new RowNumber(language.numbers()));
        columns.add(number);
        IntStream.range(0, frame.columns().size()).forEach(place -> {
            Column its = frame.columns().get(place);
            TableColumn<Integer, Integer> column = column(
                    its.unit().isEmpty() ? its.name() : words.get("column.unit", its.name(), its.unit()));
            if (its.classNames().isEmpty()) {
                column.getStyleClass().add("number-column");
            }
            column.setCellFactory(_ -> new EditedCell(place, its.classNames().isEmpty(), new Contents()));
            columns.add(column);
        });
        return columns;
    }

    private static TableColumn<Integer, Integer> column(String name) {
        TableColumn<Integer, Integer> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    private int chosenRow() {
        return table.getSelectionModel().getSelectedIndex();
    }

    /** What is being typed belongs to the rows as they are now. */
    private void endTyping() {
        table.edit(-1, null);
    }

    private void add() {
        endTyping();
        int like = chosenRow() < 0 || chosenRow() >= frame.rows() ? frame.rows() - 1 : chosenRow();
        state.edit(new Edit.Added(frame.row(like)));
        table.scrollTo(table.getItems().size() - 1);
    }

    private void remove() {
        endTyping();
        int row = chosenRow();
        if (row < 0 || row >= frame.rows()) {
            return;
        }
        if (frame.rows() <= Edit.FEWEST_ROWS) {
            say(words.count("fewest", Edit.FEWEST_ROWS, whole(Edit.FEWEST_ROWS)));
        } else {
            state.edit(new Edit.Removed(row));
        }
    }

    private void copy() {
        endTyping();
        DataFrame copied = frame;
        Background.work(
                () -> CsvText.of(copied),
                text -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
                    say(words.count("copied", copied.rows(), whole(copied.rows())));
                },
                _ -> say(words.get("copy.failed")));
    }

    private void say(String sentence) {
        note.setText(sentence);
    }

    private String whole(int number) {
        return language.numbers().whole(number);
    }

    /** The rows by their places, of which none is stored. */
    private static final class Places extends AbstractList<Integer> {
        private final int count;

        Places(int count) {
            this.count = count;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return count;
        }
    }

    /** What a cell shows, and what becomes of what is typed into it. */
    private final class Contents implements EditedCell.Contents {
        @Override
        public boolean has(int row) {
            return row < frame.rows();
        }

        @Override
        public String text(int row, int column) {
            return values.text(frame.columns().get(column), frame.value(row, column));
        }

        @Override
        public String typed(int row, int column) {
            return values.typed(frame.columns().get(column), frame.value(row, column));
        }

        @Override
        public boolean take(int row, int column, String text) {
            return switch (values.read(frame.columns().get(column), text)) {
                case CellValues.Refused(String why) -> {
                    say(why);
                    yield false;
                }
                case CellValues.Taken(double value) -> {
                    if (Double.compare(value, frame.value(row, column)) != 0) {
                        state.edit(new Edit.Changed(row, Map.of(column, value)));
                    }
                    yield true;
                }
            };
        }
    }
}
