package neuronlab.lesson.shared.neuron;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** The chart of houses by area and price, with what a neuron predicts for them. */
public final class HouseChart {
    private static final double LARGEST_AREA = 2600;
    private static final double LARGEST_PRICE = 410;

    private final RegressionChart chart;
    private final NeuronTraining state;
    private final HouseNumbers numbers;
    private final Words words;

    /** A chart that shows this state, of a model with one input, from now on. */
    public HouseChart(NeuronTraining state, Language language) {
        this.state = state;
        this.words = language.words(HouseChart.class);
        this.numbers = new HouseNumbers(language);
        this.chart = new RegressionChart(language);
        chart.node().setId("regression-chart");
        Words axes = language.words(HouseCloseUp.class);
        chart.setXAxis(AxisDescription.linear(axes.get("chart.x"), 0, LARGEST_AREA));
        chart.setYAxis(AxisDescription.linear(axes.get("chart.y"), 0, LARGEST_PRICE));
        chart.setObservations(observations(state.data()));
        chart.rowDescriptionProperty().set(this::rowDescription);
        state.snapshotProperty().subscribe(this::show);
    }

    /** Lights up the parts and the row that {@code spotlight} is on, and sets its row. */
    public HouseChart lightWith(Spotlight spotlight) {
        chart.litPartProperty().bind(spotlight.partProperty());
        chart.litRowProperty().bindBidirectional(spotlight.rowProperty());
        return this;
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart.node();
    }

    private static List<Observation> observations(Table data) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> new Observation(data.input(row, 0), data.target(row)))
                .toList();
    }

    private void show(NeuronSnapshot snapshot) {
        LinearNeuron neuron = snapshot.neuron();
        Table data = state.data();
        chart.lineProperty()
                .set(new LineThrough(0, neuron.predict(0), LARGEST_AREA, neuron.predict(LARGEST_AREA)));
        chart.predictionsProperty()
                .set(IntStream.range(0, data.rows())
                        .mapToDouble(row -> neuron.predict(data, row))
                        .toArray());
        chart.node().setAccessibleText(words.get(
                "chart.accessible",
                numbers.whole(data.rows()),
                numbers.weight(neuron.weight(0)),
                numbers.bias(neuron.bias()),
                numbers.error(snapshot.error())));
    }

    private String rowDescription(int row) {
        House house = House.of(state.data(), row, state.snapshotProperty().get().neuron());
        return words.get(
                "chart.row",
                numbers.area(house.area()),
                numbers.price(house.actual()),
                numbers.price(house.predicted()),
                numbers.price(house.residual()),
                numbers.error(house.squared()));
    }
}
