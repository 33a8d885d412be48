package neuronlab.lesson.laboratory.result;

import javafx.scene.layout.Region;
import neuronlab.figure.agreement.AgreementChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.Range;

/** Predicted against observed numbers, for any inputs. */
final class Agreement implements ResultFigure {
    private static final int MOST_POINTS = 400;
    private static final int MOST_LINES = 4;

    private final ResultTexts texts;
    private final AgreementChart chart;
    private LaboratorySetting setting;
    private Sample sample;

    Agreement(ResultTexts texts, Language language) {
        this.texts = texts;
        chart = new AgreementChart(language);
        chart.node().setId("agreement-chart");
        chart.rowDescriptionProperty().set(this::describe);
    }

    @Override
    public Region node() {
        return chart.node();
    }

    @Override
    public String note() {
        return texts.thinned(sample);
    }

    @Override
    public void expect(LaboratorySetting other) {
        setting = other;
        sample = Sample.of(setting, MOST_POINTS);
        Range range = setting.display().target();
        String target = texts.name(sample.raw().targetColumn());
        chart.setAxes(
                AxisDescription.linear(texts.words().get("axis.actual", target), range.lower(), range.upper()),
                AxisDescription.linear(texts.words().get("axis.predicted", target), range.lower(), range.upper()));
        chart.setActual(sample.targets());
    }

    @Override
    public void show(Snapshot now) {
        chart.predictionsProperty().set(sample.outputs(now.model()));
    }

    private String describe(int row) {
        double[] answers = chart.predictionsProperty().get();
        return answers == null || row >= answers.length
                ? ""
                : texts.inputs(setting, sample, row, MOST_LINES) + texts.answer(setting, sample, row, answers[row]);
    }
}
