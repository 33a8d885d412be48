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
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.model.data.Table;

/** The table of the houses with the neuron's prediction for each, how far off it is, and the mean of the squares. */
final class ErrorTable {
    private static final String WIDEST_DIFFERENCE = "\u2212888";

    private final HouseTable table;
    private final HouseNumbers numbers;
    private final Words words;

    ErrorTable(Table data, ObservableValue<Judgement> judgement, Spotlight spotlight, Language language) {
        numbers = new HouseNumbers(language);
        words = language.words(ErrorTable.class);
        table = new HouseTable("error-table", data, language)
                .area(words.get("table.area"))
                .price(words.get("table.actual"))
                .column(column("table.prediction", Part.prediction(), house -> numbers.whole(house.predicted())))
                .column(column("table.difference", Part.error(), house -> numbers.whole(house.residual()))
                        .withRoomFor(WIDEST_DIFFERENCE))
                .column(column("table.squared", Part.error(), house -> numbers.error(house.squared()))
                        .withRoomFor(ErrorBench.WIDEST_SQUARE))
                .lightWith(spotlight);
        table.node().setAccessibleText(words.get("table.title"));
        judgement.subscribe(this::show);
    }

    private TableColumn<House> column(String header, Part part, Function<House, String> text) {
        return TableColumn.<House>numbers(words.get(header), text).of(part);
    }

    private void show(Judgement judgement) {
        table.show(judgement.neuron());
        table.showFooter(new TableFooter(
                words.get("table.mean"), List.of("", "", "", "", numbers.error(judgement.error()))));
    }

    DataTable<House> node() {
        return table.node();
    }
}
