package neuronlab.lesson.laboratory.result;

import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.plane.ValuePlane;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.lesson.laboratory.state.InputGrid;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.Range;
import neuronlab.model.network.Predictor;

/** The number that is answered over the plane of two inputs. */
final class NumberMap implements ResultFigure {
    private static final int COLUMNS = 64;
    private static final int ROWS = 56;
    private static final int MOST_POINTS = 1000;

    private final ResultTexts texts;
    private final ValuePlane plane;
    private Sample sample;
    private InputGrid grid;
    private Predictor predictor;
    private double[] answers = {};

    NumberMap(ResultTexts texts, Language language) {
        this.texts = texts;
        plane = new ValuePlane(language);
        plane.node().setId("number-map");
        plane.pointDescriptionProperty().set(row -> texts.reading(sample, row, 2, answers));
    }

    @Override
    public Region node() {
        return plane.node();
    }

    @Override
    public int mostRows() {
        return MOST_POINTS;
    }

    @Override
    public void expect(Sample other) {
        sample = other;
        grid = InputGrid.of(sample.setting(), COLUMNS, ROWS).orElseThrow();
        predictor = new Predictor(sample.setting().preparation().network());
        answers = new double[0];
        plane.setAxes(
                texts.axis(sample.raw().inputColumns().get(0), grid.across()),
                texts.axis(sample.raw().inputColumns().get(1), grid.upwards().orElseThrow()));
        Range target = sample.setting().display().target();
        plane.setNumbers(target.lower(), target.upper());
        plane.setPoints(sample.inputs(0), sample.inputs(1), sample.targets());
    }

    @Override
    public void show(Snapshot now) {
        double[] values = new double[grid.cells()];
        predictor.outputsInto(now.model(), grid.networkInputs(), values);
        plane.setValues(new ValueGrid(COLUMNS, ROWS, values));
        answers = sample.outputs(now.model());
        plane.refreshReadout();
    }
}
