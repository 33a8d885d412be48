package neuronlab.lesson.howwrong;

import javafx.beans.value.ObservableValue;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;

/** The chart beside the error table: from the origin, where all lines without a bias start. */
final class ErrorChart {
    private static final double LARGEST_AREA = 2600;
    private static final double LARGEST_PRICE = 500;

    private final ObservableValue<Judgement> judgement;
    private final HouseNumbers numbers;
    private final Words words;
    private final RegressionChart chart;

    ErrorChart(ObservableValue<Judgement> judgement, Spotlight spotlight, Language language) {
        this.judgement = judgement;
        this.numbers = new HouseNumbers(language);
        this.words = language.words(ErrorChart.class);
        Words axes = language.words(HouseCloseUp.class);
        chart = new RegressionChart(language);
        chart.node().setId("error-chart");
        Announcement.follow(chart.node(), chart.node().accessibleTextProperty());
        chart.setXAxis(AxisDescription.linear(axes.get("chart.x"), 0, LARGEST_AREA));
        chart.setYAxis(AxisDescription.linear(axes.get("chart.y"), 0, LARGEST_PRICE));
        chart.setObservations(judgement.getValue().houses().stream()
                .map(house -> new Observation(house.area(), house.actual()))
                .toList());
        chart.rowDescriptionProperty().set(this::describe);
        judgement.subscribe(this::show);
        chart.litRowProperty().bindBidirectional(spotlight.rowProperty());
        chart.litPartProperty().bind(spotlight.partProperty());
    }

    private void show(Judgement now) {
        chart.lineProperty()
                .set(new LineThrough(
                        0, now.neuron().predict(0), LARGEST_AREA, now.neuron().predict(LARGEST_AREA)));
        chart.predictionsProperty().set(now.predictions());
        chart.setMeanText(words.get("chart.mean", numbers.error(now.error())));
        chart.node().setAccessibleText(words.get(
                "chart.accessible", numbers.weight(now.neuron().weight(0)), numbers.error(now.error())));
    }

    private String describe(int row) {
        House house = judgement.getValue().houses().get(row);
        return words.get(
                "chart.row",
                numbers.area(house.area()),
                numbers.price(house.actual()),
                numbers.whole(house.predicted()),
                numbers.whole(house.residual()),
                numbers.error(house.squared()));
    }

    /** Draws the squared errors as squares whenever this is true. */
    void showSquaresWhile(ObservableValue<Boolean> wanted) {
        chart.squaresVisibleProperty().bind(wanted);
    }

    Chart node() {
        return chart.node();
    }
}
