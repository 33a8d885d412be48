package neuronlab.lesson.shared.neuron;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseCloseUp;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.model.LinearNeuron;
import neuronlab.model.Range;
import neuronlab.model.data.Table;

/** The chart of houses by area and price, with what a neuron predicts for them. */
public final class HouseChart {
    private static final Range ALL_AREAS = new Range(0, 3000);
    private static final Range ALL_PRICES = new Range(0, 450);
    private static final Range AREAS = new Range(1400, 2600);
    private static final Range PRICES = new Range(280, 450);

    /** How far down its stroke the first number stands, in parts of what is left to each: the highest house is the first. */
    private static final double FIRST = 0.3;

    /** How far under each other numbers stand that are not on their strokes, in parts of the lowest price. */
    private static final double STAIR = 0.14;

    private final RegressionChart chart;
    private final NeuronTraining state;
    private final HouseNumbers numbers;
    private final Words words;
    private final ChartView view;
    private final List<LabelLayer> residuals;
    private final LabelLayer beyond = new LabelLayer("story-prediction");

    /** A chart that shows this state, of a model with one input, from now on. */
    public HouseChart(NeuronTraining state, Language language) {
        this.state = state;
        this.words = language.words(HouseChart.class);
        this.numbers = new HouseNumbers(language);
        this.chart = new RegressionChart(language);
        chart.node().setId("regression-chart");
        this.view = new ChartView(words);
        this.residuals = IntStream.range(0, state.data().rows())
                .mapToObj(_ -> new LabelLayer("residual-label"))
                .toList();
        for (int row = 0; row < residuals.size(); row++) {
            int own = row;
            residuals.get(row).turnFrom(area -> isCrossed(area, own), LabelSide.LEFT);
        }
        chart.setObservations(observations(state.data()));
        chart.addLayers(FriendsHouse.layers(language));
        chart.addLayers(residuals.toArray(LabelLayer[]::new));
        chart.addLayers(beyond);
        chart.node().setHeader(view);
        chart.rowDescriptionProperty().set(this::rowDescription);
        view.fromZeroProperty().subscribe(zero -> look(zero, language.words(HouseCloseUp.class)));
        state.replay().drawnBy(chart.node());
        state.replay().versionProperty().subscribe(_ -> show());
    }

    private void look(boolean fromZero, Words axes) {
        Range areas = fromZero ? ALL_AREAS : AREAS;
        Range prices = fromZero ? ALL_PRICES : PRICES;
        chart.setXAxis(AxisDescription.linear(axes.get("chart.x"), areas.lower(), areas.upper()));
        chart.setYAxis(AxisDescription.linear(axes.get("chart.y"), prices.lower(), prices.upper()));
        label(state.shownNeuron());
    }

    /** The direction in which the text chooses what the chart shows: {@code zero} for all from zero, {@code houses}. */
    public Direction looks() {
        return Direction.toName(name -> view.fromZeroProperty().set(name.equals("zero")), () -> {});
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

    private void show() {
        LinearNeuron neuron = state.shownNeuron();
        NeuronSnapshot snapshot = state.snapshotProperty().get();
        Table data = state.data();
        chart.lineProperty()
                .set(new LineThrough(
                        ALL_AREAS.lower(), neuron.predict(ALL_AREAS.lower()), ALL_AREAS.upper(), neuron.predict(ALL_AREAS.upper())));
        chart.predictionsProperty()
                .set(IntStream.range(0, data.rows())
                        .mapToDouble(row -> neuron.predict(data, row))
                        .toArray());
        label(neuron);
        chart.node().setAccessibleText(words.get(
                "chart.accessible",
                numbers.whole(data.rows()),
                numbers.weight(snapshot.neuron().weight(0)),
                numbers.bias(snapshot.neuron().bias()),
                numbers.error(snapshot.error())));
    }

    /** Writes each residual beside its stroke, and where the line is if it is out of sight. */
    private void label(LinearNeuron neuron) {
        boolean zero = view.fromZeroProperty().get();
        Range prices = zero ? ALL_PRICES : PRICES;
        double left = neuron.predict(AREAS.lower());
        double right = neuron.predict(AREAS.upper());
        boolean above = Math.min(left, right) > prices.upper();
        boolean below = Math.max(left, right) < prices.lower();
        for (int row = 0; row < residuals.size(); row++) {
            House house = House.of(state.data(), row, neuron);
            double height = above && zero ? underTheHouses(row) : alongItsStroke(row, house, prices);
            residuals.get(row).setLabel(numbers.price(house.residual()), house.area(), height);
        }
        double middle = (AREAS.lower() + AREAS.upper()) / 2;
        String price = numbers.thousands(neuron.predict(middle));
        beyond.setLabel(
                above || below ? words.get(above ? "line.above" : "line.below", price) : "",
                AREAS.lower(),
                above ? prices.upper() : prices.lower());
    }

    /** At different heights: strokes that stand close would write their numbers over each other. */
    private double alongItsStroke(int row, House house, Range prices) {
        double seen = Math.clamp(house.predicted(), prices.lower(), prices.upper());
        return house.actual() + (row + FIRST) / residuals.size() * (seen - house.actual());
    }

    /** Above the houses there is too little of the strokes to write three numbers on; under them there is nothing. */
    private double underTheHouses(int row) {
        Table data = state.data();
        double lowest = IntStream.range(0, data.rows())
                .mapToDouble(data::target)
                .min()
                .orElseThrow();
        long larger = IntStream.range(0, data.rows())
                .filter(other -> data.input(other, 0) > data.input(row, 0))
                .count();
        return lowest * (1 - (larger + 1) * STAIR);
    }

    /** Whether the line or the stroke of another house runs through an area of the plot. */
    private boolean isCrossed(Rectangle2D area, int own) {
        LinearNeuron neuron = state.shownNeuron();
        double left = neuron.predict(area.getMinX());
        double right = neuron.predict(area.getMaxX());
        boolean byLine = Math.max(left, right) >= area.getMinY() && Math.min(left, right) <= area.getMaxY();
        return byLine
                || IntStream.range(0, residuals.size())
                        .filter(row -> row != own)
                        .mapToObj(row -> House.of(state.data(), row, neuron))
                        .anyMatch(house -> area.getMinX() <= house.area()
                                && house.area() <= area.getMaxX()
                                && Math.min(house.actual(), house.predicted()) <= area.getMaxY()
                                && Math.max(house.actual(), house.predicted()) >= area.getMinY());
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
