package neuronlab.lesson.laboratory.result;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.lesson.laboratory.state.InputGrid;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.data.Table;
import neuronlab.model.network.Predictor;

/** The classes over the plane of two inputs. */
final class ClassMap implements ResultFigure {
    private static final int COLUMNS = 64;
    private static final int ROWS = 56;
    private static final int MOST_POINTS = 1000;

    private final int classes;
    private final ResultTexts texts;
    private final DecisionMap map;
    private final PointEditor editor;
    private Sample sample;
    private InputGrid grid;
    private Predictor predictor;
    private double[] probabilities = {};
    private double[] answers = {};

    ClassMap(int classes, LaboratoryState state, ResultTexts texts, Language language) {
        this.classes = classes;
        this.texts = texts;
        map = new DecisionMap(language, classes);
        map.node().setId("decision-map");
        map.pointDescriptionProperty().set(this::describe);
        editor = new PointEditor(state);
        map.editorProperty().set(editor);
    }

    @Override
    public Region node() {
        return map.node();
    }

    @Override
    public int mostRows() {
        return MOST_POINTS;
    }

    @Override
    public void expect(Sample other) {
        sample = other;
        editor.expect(sample);
        grid = InputGrid.of(sample.setting(), COLUMNS, ROWS).orElseThrow();
        predictor = new Predictor(sample.setting().preparation().network());
        probabilities = new double[grid.cells() * classes];
        Table raw = sample.raw();
        answers = new double[0];
        map.setXAxis(texts.axis(raw.inputColumns().get(0), grid.across()));
        map.setYAxis(texts.axis(raw.inputColumns().get(1), grid.upwards().orElseThrow()));
        map.setExamples(IntStream.range(0, raw.rows())
                .mapToObj(row -> new LabelledPoint(raw.input(row, 0), raw.input(row, 1), raw.label(row)))
                .toList());
    }

    @Override
    public void show(Snapshot now) {
        predictor.outputsInto(now.model(), grid.networkInputs(), probabilities);
        List<ValueGrid> grids = IntStream.range(0, classes)
                .mapToObj(label -> new ValueGrid(COLUMNS, ROWS, probabilitiesOf(label)))
                .toList();
        map.setProbabilities(grids);
        answers = sample.outputs(now.model());
        map.refreshReadout();
    }

    private double[] probabilitiesOf(int label) {
        double[] result = new double[grid.cells()];
        for (int cell = 0; cell < result.length; cell++) {
            result[cell] = probabilities[cell * classes + label];
        }
        return result;
    }

    private String describe(int row) {
        StringBuilder lines = new StringBuilder(texts.inputs(sample, row, 2));
        List<String> names = sample.raw().classNames();
        lines.append(texts.line(
                texts.name(sample.raw().targetColumn()), names.get(sample.raw().label(row))));
        for (int label = 0; label < classes && answers.length > 0; label++) {
            lines.append(texts.line(
                    texts.words().get("probability", names.get(label)), texts.percent(answers[row * classes + label])));
        }
        return lines.toString().strip();
    }
}
