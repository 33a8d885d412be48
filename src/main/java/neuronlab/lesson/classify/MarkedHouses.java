package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import neuronlab.figure.decision.ClassKey;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.LabelledPlane;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;

/** The houses that the friend has marked, as points on a plane of area and bathrooms and as a table. */
final class MarkedHouses {
    private final Words words;
    private final Table houses = LabelledHouses.training();
    private final DataTable<House> table;
    private final DecisionMap plane;
    private final DrawnLine line;

    MarkedHouses(DataTable<House> table, Language language) {
        this.table = table;
        words = language.words(MarkedHouses.class);
        Numbers numbers = language.numbers();
        table.setAccessibleText(words.get("table.accessible"));
        plane = new DecisionMap(language);
        plane.node().setId("marked-houses");
        plane.setXAxis(AxisDescription.linear(
                words.get("plane.x"), LabelledPlane.AREAS.lower(), LabelledPlane.AREAS.upper()));
        plane.setYAxis(AxisDescription.counted(
                words.get("bathrooms"), LabelledPlane.BATHROOMS.lower(), LabelledPlane.BATHROOMS.upper()));
        plane.setExamples(IntStream.range(0, houses.rows()).mapToObj(this::point).toList());
        plane.pointDescriptionProperty().set(row -> words.get(
                "plane.house",
                numbers.whole(houses.input(row, 0)),
                numbers.whole(houses.input(row, 1)),
                words.get(isGood(row) ? "label.good" : "label.bad")));
        line = new DrawnLine(houses, plane, language);
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
        ClassKey key = new ClassKey();
        key.setNames(words.get("label.good.name"), words.get("label.bad.name"));
        Arrangement map = Arrangement.leading(plane.node());
        Arrangement says = Arrangement.part(line.sentence());
        Arrangement score = Arrangement.part(line.score());
        // At the upper end of its room, where the map is.
        Arrangement upper = Arrangement.column(says, Arrangement.part(key), Arrangement.filling(new Region()));
        Arrangement beside = Arrangement.column(score, says, Arrangement.part(key), Arrangement.filling(new Region()));
        Arrangement points = Arrangement.column(map, says, Arrangement.part(key));
        return new FittedPane(
                Arrangement.column(map, Arrangement.row(rows.hugging(), beside).weighing(0.2)),
                Arrangement.tabs().tab(words.get("tab.plane"), points).tab(words.get("tab.table"), rows),
                Arrangement.row(map.weighing(2), upper),
                points);
    }

    /** Each by itself. */
    List<Region> parts() {
        return List.of(table, plane.node());
    }
}
