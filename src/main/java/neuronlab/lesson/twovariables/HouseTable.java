package neuronlab.lesson.twovariables;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.lesson.shared.trainer.HouseNumbers;
import neuronlab.lesson.shared.trainer.NeuronTraining;

/** The table of the houses, with what the model predicts for each of them at the moment. */
final class HouseTable {
    private static final double WIDE_PRICE = -100;

    private final DataTable<HouseRow> table;

    HouseTable(NeuronTraining state, Spotlight spotlight, Language language) {
        table = new DataTable<>(language);
        table.setId("house-table");
        table.setAccessibleText(language.words(HouseTable.class).get("table.title"));
        table.setColumns(columns(language.words(HouseTable.class), new HouseNumbers(language)));
        table.focusedRowProperty().bindBidirectional(spotlight.rowProperty());
        table.highlightedProperty().bindBidirectional(spotlight.partProperty());
        state.snapshotProperty().subscribe(_ -> table.setRows(HouseRow.all(state)));
    }

    private static List<TableColumn<HouseRow>> columns(Words words, HouseNumbers numbers) {
        return List.of(
                TableColumn.<HouseRow>numbers(words.get("column.area"), row -> numbers.area(row.area()))
                        .spokenAs(words.get("column.area.spoken"))
                        .of(Part.input(0)),
                TableColumn.<HouseRow>numbers(
                                words.get("column.bathrooms"),
                                row -> numbers.numbers().whole(row.bathrooms()))
                        .of(Part.input(1)),
                TableColumn.<HouseRow>numbers(words.get("column.actual"), row -> numbers.price(row.actual()))
                        .of(Part.actual()),
                TableColumn.<HouseRow>numbers(words.get("column.predicted"), row -> numbers.price(row.predicted()))
                        .of(Part.prediction())
                        .withRoomFor(numbers.price(WIDE_PRICE)));
    }

    DataTable<HouseRow> node() {
        return table;
    }
}
