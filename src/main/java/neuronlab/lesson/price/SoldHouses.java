package neuronlab.lesson.price;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.data.Table;

/** The houses that were sold nearby, as points with their prices and as a table, and the one that is offered. */
final class SoldHouses {
    private final DataTable<House> table;
    private final OfferedHouse offered;
    private final RegressionChart chart;

    SoldHouses(Table data, DataTable<House> table, Spotlight spotlight, Language language) {
        this.table = table;
        offered = new OfferedHouse(language);
        chart = HouseCloseUp.ofSold(data, language).chart();
        HouseNumbers numbers = new HouseNumbers(language);
        Words words = language.words(SoldHouses.class);
        table.setAccessibleText(words.get("table.accessible"));
        IntStream.range(0, data.rows()).forEach(row -> chart.addLayers(price(data, row, numbers)));
        offered.addTo(chart);
        chart.node().setId("houses-chart");
        chart.node().setAccessibleText(words.get("chart.accessible"));
        chart.rowDescriptionProperty().set(row -> words.get(
                "chart.row", numbers.area(data.input(row, 0)), numbers.dollarsOf(data.target(row))));
        chart.litRowProperty().bindBidirectional(spotlight.rowProperty());
        chart.litPartProperty().bind(spotlight.partProperty());
    }

    private LabelLayer price(Table data, int row, HouseNumbers numbers) {
        LabelLayer label = new LabelLayer("story-actual");
        offered.keepClear(label, data.input(row, 0), data.target(row));
        label.setLabel(numbers.dollarsOf(data.target(row)), data.input(row, 0), data.target(row));
        return label;
    }

    /** Both, as one figure. */
    Region figure() {
        Arrangement rows = Arrangement.part(table);
        Arrangement points = Arrangement.filling(chart.node());
        Arrangement offer = Arrangement.part(offered.sentence());
        return new FittedPane(
                Arrangement.column(points, offer, rows),
                Arrangement.row(Arrangement.column(rows, offer), points),
                Arrangement.row(rows.hugging(), points));
    }

    /** Each by itself. */
    List<Region> parts() {
        return List.of(table, chart.node());
    }
}
