package neuronlab.lesson.price;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;
import neuronlab.figure.table.TableFooter;
import neuronlab.model.data.Table;

/** The table of the houses that were sold nearby, in dollars. */
final class HouseTable {
    private final DataTable<House> table;

    /** One house: its area in square feet and its price in thousands of dollars. */
    private record House(double area, double price) {}

    HouseTable(Table data, Spotlight spotlight, Language language) {
        PriceNumbers numbers = new PriceNumbers(language);
        List<House> houses = IntStream.range(0, data.rows())
                .mapToObj(row -> new House(data.input(row, 0), data.target(row)))
                .toList();
        table = new DataTable<>(language);
        table.setId("houses-table");
        table.setColumns(List.of(
                TableColumn.<House>numbers(numbers.words().get("area"), house -> numbers.area(house.area()))
                        .of(Part.input(0)),
                TableColumn.<House>numbers(numbers.words().get("price"), house -> numbers.dollarsOf(house.price()))
                        .of(Part.actual())));
        table.setRows(houses);
        table.footerProperty().set(footer(houses, numbers));
        table.focusedRowProperty().bindBidirectional(spotlight.rowProperty());
        table.highlightedProperty().bindBidirectional(spotlight.partProperty());
    }

    private static TableFooter footer(List<House> houses, PriceNumbers numbers) {
        double areas = houses.stream().mapToDouble(House::area).sum();
        double prices = houses.stream().mapToDouble(House::price).sum();
        return new TableFooter("", List.of(numbers.area(areas), numbers.dollarsOf(prices)));
    }

    DataTable<?> node() {
        return table;
    }
}
