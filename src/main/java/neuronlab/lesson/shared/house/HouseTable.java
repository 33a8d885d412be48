package neuronlab.lesson.shared.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.figure.table.TableFooter;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** A table of houses, a line for each, with the columns that a lesson asks for, from left to right. */
public final class HouseTable {
    private final Table houses;
    private final HouseNumbers numbers;
    private final List<TableColumn<House>> columns = new ArrayList<>();
    private final DataTable<House> table;

    /**
     * A table without columns.
     *
     * @param id its id on the page
     */
    public HouseTable(String id, Table houses, Language language) {
        this.houses = houses;
        this.numbers = new HouseNumbers(language);
        this.table = new DataTable<>(language);
        table.setId(id);
        table.setRows(House.all(houses));
    }

    /** Adds the areas. */
    public HouseTable area(String header) {
        return area(header, header);
    }

    /** Adds the areas, under a name that a screen reader can say. */
    public HouseTable area(String header, String spoken) {
        return column(TableColumn.<House>numbers(header, house -> numbers.area(house.area()))
                .spokenAs(spoken)
                .of(Part.input(0)));
    }

    /** Adds the numbers of bathrooms. */
    public HouseTable bathrooms(String header) {
        return column(
                TableColumn.<House>numbers(header, house -> numbers.whole(house.bathrooms())).of(Part.input(1)));
    }

    /** Adds the prices that were paid, in thousands of dollars. */
    public HouseTable price(String header) {
        return column(
                TableColumn.<House>numbers(header, house -> numbers.price(house.actual())).of(Part.actual()));
    }

    /** Adds the prices that were paid, in dollars. */
    public HouseTable dollars(String header) {
        return column(
                TableColumn.<House>numbers(header, house -> numbers.dollarsOf(house.actual())).of(Part.actual()));
    }

    /** Adds a word for each house. */
    public HouseTable label(String header, Function<House, String> label) {
        return column(TableColumn.words(header, label).of(Part.actual()));
    }

    /** Adds any other column. */
    public HouseTable column(TableColumn<House> column) {
        columns.add(column);
        table.setColumns(List.copyOf(columns));
        return this;
    }

    /** Shows and sets the part and the row that {@code spotlight} is on. */
    public HouseTable lightWith(Spotlight spotlight) {
        table.litRowProperty().bindBidirectional(spotlight.rowProperty());
        table.litPartProperty().bindBidirectional(spotlight.partProperty());
        return this;
    }

    /** Shows the houses with what a neuron predicts for them. */
    public void show(LinearNeuron neuron) {
        table.setRows(House.all(houses, neuron));
    }

    /** Shows a row below all others. */
    public void showFooter(TableFooter footer) {
        table.footerProperty().set(footer);
    }

    /** The table itself. */
    public DataTable<House> node() {
        return table;
    }
}
