package neuronlab.lesson.bend;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Point2D;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.decision.NeuronLayers;
import neuronlab.figure.decision.NeuronLine;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.contour.Contour;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.lesson.shared.house.TableEditor;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.display.BoundaryLine;
import neuronlab.model.network.Parameters;

/** The examples on their plane, on what the network thinks everywhere, with the line of each hidden neuron. */
final class BendMap {
    private static final int COLUMNS = 64;
    private static final int ROWS = 48;
    private static final double UNDECIDED = 0.5;

    private final BendState state;
    private final Words words;
    private final Numbers numbers;
    private final DecisionMap map;
    private final TableEditor editor;
    private ExampleSet shown;
    private Table points;
    private int lit = NeuronLayers.NONE;

    BendMap(BendState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        map = new DecisionMap(language);
        map.node().setId("bend-map");
        map.pointDescriptionProperty().set(this::describe);
        map.placeDescriptionProperty().set(this::describe);
        editor = new TableEditor(() -> points, state::learnFrom, () -> 0, () -> shown.steps());
        map.editorProperty().set(editor);
        state.snapshotProperty().subscribe(this::tell);
        state.replay().drawnBy(map.node());
        state.replay().versionProperty().subscribe(_ -> draw());
    }

    Chart node() {
        return map.node();
    }

    /** The key of the sentence about the training that also says what cannot be done with the examples. */
    String standing() {
        return editor.fitting("standing", "standing.full", "standing.few");
    }

    /** The hidden neuron whose line the reader points at, by its index; −1 for none. */
    ReadOnlyIntegerProperty pointedProperty() {
        return map.neurons().pointedProperty();
    }

    /** Lights a hidden neuron up, by its index; the map shows what it alone answers. */
    void light(int neuron) {
        lit = neuron;
        lightAgain(neurons());
    }

    private void lightAgain(HiddenNeurons neurons) {
        boolean any = lit >= 0 && lit < neurons.count();
        map.neurons().light(any ? lit : NeuronLayers.NONE, any ? neurons.answers(lit, COLUMNS, ROWS) : null);
    }

    /** The hidden neurons, as far as their training is drawn. */
    private HiddenNeurons neurons() {
        return new HiddenNeurons(state.shownRaw(), shown);
    }

    private void draw() {
        HiddenNeurons neurons = neurons();
        ValueGrid probabilities = neurons.probabilities(COLUMNS, ROWS);
        map.setProbabilities(probabilities);
        map.setBoundary(Contour.of(probabilities, UNDECIDED, ""));
        map.neurons().show(IntStream.range(0, neurons.count())
                .mapToObj(neuron -> line(neurons.model(), neuron))
                .toList());
        lightAgain(neurons);
    }

    private void tell(BendSnapshot now) {
        showAxes(now.setting().examples());
        showPoints(now.setting().points());
        String total = numbers.whole(now.training().total());
        String right = numbers.whole(now.training().right());
        int hidden = now.setting().hidden();
        map.node().setAccessibleText(
                hidden == 0
                        ? words.get("map.accessible.none", total, right)
                        : words.count("map.accessible", hidden, total, right, numbers.whole(hidden)));
        map.refreshReadout();
    }

    private NeuronLine line(Parameters model, int neuron) {
        BoundaryLine line = BoundaryLine.of(model, neuron, shown.across(), shown.upwards())
                .within(shown.across(), shown.upwards());
        return new NeuronLine(line.x(), line.y(), words.get("neuron.short", numbers.whole(neuron + 1)));
    }

    private void showAxes(ExampleSet examples) {
        if (examples == shown) {
            return;
        }
        shown = examples;
        Range across = examples.across();
        Range upwards = examples.upwards();
        String first = words.get(examples.isOfHouses() ? "map.area" : "map.first");
        map.setXAxis(AxisDescription.linear(first, across.lower(), across.upper()));
        map.setYAxis(
                examples.isOfHouses()
                        ? AxisDescription.counted(words.get("map.bathrooms"), upwards.lower(), upwards.upper())
                        : AxisDescription.linear(words.get("map.second"), upwards.lower(), upwards.upper()));
    }

    private void showPoints(Table examples) {
        if (examples == points) {
            return;
        }
        points = examples;
        map.setExamples(IntStream.range(0, points.rows())
                .mapToObj(row -> new LabelledPoint(points.input(row, 0), points.input(row, 1), points.label(row) == 0))
                .toList());
    }

    private String describe(int row) {
        return words.get(
                "map.example",
                described(points.input(row, 0), points.input(row, 1)),
                shown.className(points.label(row), words));
    }

    private String describe(Point2D place) {
        return described(place.getX(), place.getY());
    }

    private String described(double x, double y) {
        Parameters raw = state.snapshotProperty().get().raw();
        String probability = numbers.fixed(100 * raw.outputs(x, y)[0], 1);
        String name = shown.className(0, words);
        return shown.isOfHouses()
                ? words.get("map.house", numbers.whole(x), numbers.upTo(y, 1), name, probability)
                : words.get("map.point", numbers.fixed(x, 2), numbers.fixed(y, 2), name, probability);
    }
}
