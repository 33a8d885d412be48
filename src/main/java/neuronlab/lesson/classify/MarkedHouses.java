package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.shared.house.House;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The houses that the friend has marked, as points on a plane of area and bathrooms and as a table. */
final class MarkedHouses {
    private static final double LEAST_AREA = 1200;
    private static final double LARGEST_AREA = 3200;
    private static final double FEWEST_BATHROOMS = 1.5;
    private static final double MOST_BATHROOMS = 4.5;

    private final Words words;
    private final Table houses = LabelledHouses.training();
    private final DataTable<House> table;
    private final DecisionMap plane;

    MarkedHouses(DataTable<House> table, Language language) {
        this.table = table;
        words = language.words(MarkedHouses.class);
        Numbers numbers = language.numbers();
        table.setAccessibleText(words.get("table.accessible"));
        plane = new DecisionMap(language);
        plane.node().setId("marked-houses");
        plane.setXAxis(AxisDescription.linear(words.get("plane.x"), LEAST_AREA, LARGEST_AREA));
        plane.setYAxis(new AxisDescription(
                words.get("bathrooms"),
                new AxisScale.Linear(FEWEST_BATHROOMS, MOST_BATHROOMS),
                AxisDescription.TickRule.COUNTED));
        plane.setExamples(IntStream.range(0, houses.rows()).mapToObj(this::point).toList());
        plane.pointDescriptionProperty().set(row -> words.get(
                "plane.house",
                numbers.whole(houses.input(row, 0)),
                numbers.whole(houses.input(row, 1)),
                words.get(isGood(row) ? "label.good" : "label.bad")));
        table.litRowProperty().bindBidirectional(plane.node().cursor().placeProperty());
    }

    private LabelledPoint point(int row) {
        return new LabelledPoint(houses.input(row, 0), houses.input(row, 1), isGood(row));
    }

    private boolean isGood(int row) {
        return houses.label(row) == LabelledHouses.GOOD;
    }

    /** Both, as one figure. */
    Region figure() {
        Arrangement rows = Arrangement.part(table);
        Arrangement points = Arrangement.leading(plane.node());
        return new FittedPane(
                Arrangement.column(points, rows),
                Arrangement.row(rows.hugging(), points),
                Arrangement.tabs().tab(words.get("tab.plane"), points).tab(words.get("tab.table"), rows),
                Arrangement.column(points));
    }

    /** Each by itself. */
    List<Region> parts() {
        return List.of(table, plane.node());
    }
}
