package neuronlab.lesson.howwrong;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.figure.table.TableFooter;
import neuronlab.lesson.howwrong.Judgement.House;

/** The table of the houses with the neuron's prediction for each, how far off it is, and the mean of the squares. */
final class ErrorTable {
    private static final String WIDEST_DIFFERENCE = "\u2212888";

    private final DataTable<House> table;
    private final HouseNumbers numbers;
    private final Words words;

    ErrorTable(ObservableValue<Judgement> judgement, Spotlight spotlight, Language language) {
        numbers = new HouseNumbers(language);
        words = language.words(ErrorTable.class);
        table = new DataTable<>(language);
        table.setId("error-table");
        table.setColumns(List.of(
                column(words.get("table.area"), Part.input(0), house -> numbers.area(house.area())),
                column(words.get("table.actual"), Part.actual(), house -> numbers.actual(house.actual())),
                column(words.get("table.prediction"), Part.prediction(), house -> numbers.whole(house.prediction())),
                column(words.get("table.difference"), Part.error(), house -> numbers.whole(house.difference()))
                        .withRoomFor(WIDEST_DIFFERENCE),
                column(words.get("table.squared"), Part.error(), house -> numbers.whole(house.squared()))
                        .withRoomFor(ErrorBench.WIDEST_SQUARE)));
        judgement.subscribe(this::show);
        table.focusedRowProperty().bindBidirectional(spotlight.rowProperty());
        table.highlightedProperty().bindBidirectional(spotlight.partProperty());
    }

    private static TableColumn<House> column(String header, Part part, Function<House, String> text) {
        return TableColumn.<House>numbers(header, text).of(part);
    }

    private void show(Judgement judgement) {
        table.setRows(judgement.houses());
        table.footerProperty()
                .set(new TableFooter(
                        words.get("table.mean"), List.of("", "", "", "", numbers.whole(judgement.error()))));
    }

    DataTable<House> node() {
        return table;
    }
}
