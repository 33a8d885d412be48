package neuronlab.lesson.laboratory.result;

import javafx.scene.layout.Region;
import neuronlab.figure.agreement.AgreementChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.Range;

/** Predicted against observed numbers, for any inputs. */
final class Agreement implements ResultFigure {
    private static final int MOST_POINTS = 400;
    private static final int MOST_LINES = 4;

    private final ResultTexts texts;
    private final AgreementChart chart;
    private Sample sample;
    private double[] answers = {};

    Agreement(ResultTexts texts, Language language) {
        this.texts = texts;
        chart = new AgreementChart(language);
        chart.node().setId("agreement-chart");
        chart.rowDescriptionProperty().set(row -> texts.reading(sample, row, MOST_LINES, answers));
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
        Range range = sample.setting().display().target();
        String target = texts.name(sample.raw().targetColumn());
        chart.setAxes(
                AxisDescription.linear(texts.words().get("axis.actual", target), range.lower(), range.upper()),
                AxisDescription.linear(texts.words().get("axis.predicted", target), range.lower(), range.upper()));
        chart.setActual(sample.targets());
    }

    @Override
    public void show(Snapshot now) {
        answers = sample.outputs(now.model());
        chart.predictionsProperty().set(answers);
    }
}
