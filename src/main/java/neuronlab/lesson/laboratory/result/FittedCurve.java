package neuronlab.lesson.laboratory.result;

import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.lesson.laboratory.state.InputGrid;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.network.Predictor;

/** What is answered along one input, as a curve through the observations. */
final class FittedCurve implements ResultFigure {
    private static final int COLUMNS = 240;
    private static final int MOST_POINTS = 300;

    private final ResultTexts texts;
    private final RegressionChart chart;
    private final CurveLayer curve = new CurveLayer("fitted-curve");
    private Sample sample;
    private InputGrid grid;
    private Predictor predictor;
    private double[] across = {};
    private double[] answers = {};

    FittedCurve(ResultTexts texts, Language language) {
        this.texts = texts;
        chart = new RegressionChart(language);
        chart.node().setId("fitted-curve");
        chart.addLayers(curve);
        chart.rowDescriptionProperty().set(row -> texts.reading(sample, row, 1, answers));
    }

    @Override
    public Region node() {
        return chart.node();
    }

    @Override
    public int mostRows() {
        return MOST_POINTS;
    }

    @Override
    public void expect(Sample other) {
        sample = other;
        grid = InputGrid.of(sample.setting(), COLUMNS, 1).orElseThrow();
        predictor = new Predictor(sample.setting().preparation().network());
        across = IntStream.range(0, COLUMNS).mapToDouble(grid::x).toArray();
        answers = new double[0];
        chart.predictionsProperty().set(null);
        chart.setXAxis(texts.axis(sample.raw().inputColumns().getFirst(), grid.across()));
        chart.setYAxis(texts.axis(sample.raw().targetColumn(), sample.setting().display().target()));
        chart.setObservations(IntStream.range(0, sample.raw().rows())
                .mapToObj(row -> new Observation(sample.raw().input(row, 0), sample.raw().target(row)))
                .toList());
    }

    @Override
    public void show(Snapshot now) {
        double[] upwards = new double[COLUMNS];
        predictor.outputsInto(now.model(), grid.networkInputs(), upwards);
        curve.setPoints(across, upwards);
        answers = sample.outputs(now.model());
        chart.predictionsProperty().set(answers);
    }
}
