package neuronlab.lesson.shared.house;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/** The chart of the three houses from near, in which stories are told: they set everything that it shows. */
public final class HouseCloseUp {
    /** Where the axis across begins, in square feet. */
    public static final double LEAST_AREA = 1400;
    /** Where it ends. */
    public static final double LARGEST_AREA = 2500;

    private static final double LEAST_PRICE = 275;
    private static final double LARGEST_PRICE = 455;

    private final Table data;
    private final RegressionChart chart;
    private final List<List<Observation>> firstHouses;

    /** A chart with all houses, the friend's among them, and nothing else. */
    public HouseCloseUp(Table data, Language language) {
        this(data, FriendsHouse.layers(language), language);
    }

    /** A chart with all houses that were sold and nothing else. */
    public static HouseCloseUp ofSold(Table data, Language language) {
        return new HouseCloseUp(data, new Layer[0], language);
    }

    private HouseCloseUp(Table data, Layer[] others, Language language) {
        Words words = language.words(HouseCloseUp.class);
        this.data = data;
        this.firstHouses = IntStream.rangeClosed(0, data.rows())
                .mapToObj(count -> firstHouses(data, count))
                .toList();
        this.chart = new RegressionChart(language);
        chart.setXAxis(AxisDescription.linear(words.get("chart.x"), LEAST_AREA, LARGEST_AREA));
        chart.setYAxis(AxisDescription.linear(words.get("chart.y"), LEAST_PRICE, LARGEST_PRICE));
        chart.addLayers(others);
        showHouses(data.rows());
    }

    private static List<Observation> firstHouses(Table data, int count) {
        Stream<Observation> houses =
                IntStream.range(0, count).mapToObj(row -> new Observation(data.input(row, 0), data.target(row)));
        return List.copyOf(houses.toList());
    }

    /** The chart itself. */
    public RegressionChart chart() {
        return chart;
    }

    /** Shows only the first houses. */
    public void showHouses(int count) {
        chart.setObservations(firstHouses.get(count));
    }

    /** Shows the line of a neuron; null shows none. */
    public void showLine(LinearNeuron neuron) {
        chart.lineProperty().set(lineOf(neuron));
    }

    /** Shows the line of a neuron behind all others; null shows none. */
    public void showGhost(LinearNeuron neuron) {
        chart.ghostLineProperty().set(lineOf(neuron));
    }

    private static LineThrough lineOf(LinearNeuron neuron) {
        return neuron == null
                ? null
                : new LineThrough(
                        LEAST_AREA, neuron.predict(LEAST_AREA), LARGEST_AREA, neuron.predict(LARGEST_AREA));
    }

    /** Shows what a neuron predicts for each house. */
    public void showPredictions(LinearNeuron neuron) {
        chart.predictionsProperty()
                .set(IntStream.range(0, data.rows())
                        .mapToDouble(row -> neuron.predict(data, row))
                        .toArray());
    }

    /** Shows what a neuron predicts for the first houses, and nothing for the others. */
    public void showPredictions(LinearNeuron neuron, int count) {
        chart.predictionsProperty()
                .set(IntStream.range(0, data.rows())
                        .mapToDouble(row -> row < count ? neuron.predict(data, row) : Double.NaN)
                        .toArray());
    }
}
