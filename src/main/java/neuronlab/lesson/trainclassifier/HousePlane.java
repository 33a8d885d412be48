package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.lesson.shared.house.LabelledPlane;
import neuronlab.lesson.shared.house.TableEditor;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.display.BoundaryLine;
import neuronlab.model.display.PlaneGrid;
import neuronlab.model.network.Parameters;

/** The houses on a plane of area and bathrooms, on what the classifier thinks of every house there. */
final class HousePlane {
    private static final Range AREAS = LabelledPlane.AREAS;
    private static final Range BATHROOMS = LabelledPlane.BATHROOMS;
    private static final PlaneGrid GRID = new PlaneGrid(AREAS, BATHROOMS, 64, 48);
    /** Areas are whole tens of square feet, and there are half bathrooms. */
    private static final double AREA_STEP = 10;
    private static final double BATHROOM_STEP = 0.5;
    /** How far an arrow key moves the crosshair: from end to end in some forty steps. */
    private static final double AREA_KEY_STEP = 50;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final DecisionMap map;
    /** Lets the reader play the friend who labels the houses. */
    private final TableEditor editor;
    private final ReadOnlyObjectWrapper<Point2D> probe = new ReadOnlyObjectWrapper<>(this, "probe");

    HousePlane(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        this.map = new DecisionMap(language);
        this.editor = new TableEditor(
                state.housesProperty()::get, state::learnFrom, state::brush, () -> new Point2D(AREA_STEP, BATHROOM_STEP));
        map.node().setId("decision-map");
        map.setXAxis(AxisDescription.linear(words.get("map.x"), AREAS.lower(), AREAS.upper()));
        map.setYAxis(AxisDescription.counted(words.get("map.y"), BATHROOMS.lower(), BATHROOMS.upper()));
        map.pointDescriptionProperty().set(this::describe);
        map.placeDescriptionProperty().set(this::describe);
        map.setSteps(new PlaneSteps(AREA_KEY_STEP, BATHROOM_STEP));
        map.editorProperty().set(editor);
        state.housesProperty().subscribe(houses -> map.setExamples(points(houses)));
        state.friendShownProperty()
                .subscribe(shown -> map.setGuests(shown ? points(LabelledHouses.heldOut()) : List.of()));
        state.snapshotProperty().subscribe(this::tell);
        state.replay().drawnBy(map.node());
        state.replay().versionProperty().subscribe(_ -> draw());
        map.node().addEventHandler(MouseEvent.MOUSE_MOVED, event -> probe.set(pointedAt(event)));
        map.node().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> probe.set(null));
    }

    Chart node() {
        return map.node();
    }

    /** The key of the sentence about the training that also says what can be done with the houses: not what is in vain. */
    String invitation() {
        return editor.fitting("event", "event.full", "event.few");
    }

    /** The house that is pointed at, by its row; −1 for none. */
    ReadOnlyIntegerProperty litHouseProperty() {
        return map.litExampleProperty();
    }

    /** The house that there would be where the mouse points at: its area across, its bathrooms up; null for none. */
    ReadOnlyObjectProperty<Point2D> probeProperty() {
        return probe.getReadOnlyProperty();
    }

    private Point2D pointedAt(MouseEvent event) {
        Point2D place = map.node().plot().inArea(event.getX(), event.getY());
        PlotTransform plane = map.node().plot().transform();
        if (!plane.contains(place.getX(), place.getY())) {
            return null;
        }
        double[] house = editor.inputsAt(plane.xAt(place.getX()), plane.yAt(place.getY()));
        return new Point2D(house[0], house[1]);
    }

    private static List<LabelledPoint> points(Table houses) {
        return IntStream.range(0, houses.rows())
                .mapToObj(row -> new LabelledPoint(
                        houses.input(row, 0), houses.input(row, 1), houses.label(row) == LabelledHouses.GOOD))
                .toList();
    }

    /** Draws what the classifier thinks, as far as its training is drawn. */
    private void draw() {
        Parameters shown = state.shownForHouses();
        map.setProbabilities(
                new ValueGrid(GRID.columns(), GRID.rows(), GRID.outputs(shown, LabelledHouses.GOOD)));
        BoundaryLine line = BoundaryLine.of(
                shown.difference(LabelledHouses.GOOD, LabelledHouses.BAD), 0, AREAS, BATHROOMS);
        map.setBoundary(line.x(), line.y());
    }

    private void tell(ClassifierSnapshot now) {
        map.node().setAccessibleText(words.get(
                "map.accessible",
                numbers.whole(now.training().total()),
                numbers.whole(now.training().right())));
        map.refreshReadout();
    }

    private String describe(int house) {
        Table houses = state.housesProperty().get();
        double[] probabilities = state.probabilities(houses.inputs(house));
        return words.get(
                "map.house",
                numbers.whole(houses.input(house, 0)),
                numbers.upTo(houses.input(house, 1), 1),
                name(houses.label(house)),
                percent(probabilities[LabelledHouses.GOOD]));
    }

    /** What a house at this place would be to the model. */
    private String describe(Point2D place) {
        double[] house = editor.inputsAt(place.getX(), place.getY());
        return words.get(
                "map.place",
                numbers.whole(house[0]),
                numbers.upTo(house[1], 1),
                percent(state.probabilities(house)[LabelledHouses.GOOD]));
    }

    private String percent(double probability) {
        return words.get("percent", numbers.fixed(100 * probability, 1));
    }

    private String name(int label) {
        return words.get(label == LabelledHouses.GOOD ? "good" : "bad");
    }
}
