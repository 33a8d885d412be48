package neuronlab.lesson.addbias;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.layer.GuideLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;

/** The line of the neuron with a bias, where it starts, and the price of the chosen area read off it. */
final class BiasChart {
    private static final double LARGEST_PRICE = 600;

    private final LinearNeuron neuron;
    private final double largestArea;
    private final Numbers numbers;
    private final Words words;
    private final RegressionChart chart;
    private final GuideLayer guide = new GuideLayer();

    BiasChart(
            LinearNeuron neuron,
            ReadOnlyDoubleProperty area,
            double largestArea,
            Spotlight spotlight,
            Language language) {
        this.neuron = neuron;
        this.largestArea = largestArea;
        this.numbers = language.numbers();
        this.words = language.words(BiasChart.class);
        this.chart = new RegressionChart(language);
        chart.node().setId("bias-chart");
        chart.setXAxis(AxisDescription.linear(words.get("chart.x"), 0, largestArea));
        chart.setYAxis(AxisDescription.linear(words.get("chart.y"), 0, LARGEST_PRICE));
        chart.setObservations(houses());
        chart.lineProperty().set(new LineThrough(0, neuron.predict(0), largestArea, neuron.predict(largestArea)));
        chart.addLayers(FriendsHouse.layers(language, LabelSide.WELL_ABOVE_LEFT));
        chart.addLayers(guide, start());
        chart.litPartProperty().bind(spotlight.partProperty());
        guide.show(1, 1);
        area.subscribe(squareFeet -> read(squareFeet.doubleValue()));
    }

    private static List<Observation> houses() {
        Table data = Houses.oneVariable();
        return IntStream.range(0, data.rows())
                .mapToObj(row -> new Observation(data.input(row, 0), data.target(row)))
                .toList();
    }

    private LabelLayer start() {
        LabelLayer label = new LabelLayer("story-bias");
        label.setSide(LabelSide.BELOW_RIGHT);
        label.setLabel(words.get("chart.start", numbers.whole(neuron.bias())), 0, neuron.bias());
        return label;
    }

    private void read(double area) {
        double price = neuron.predict(area);
        guide.setReading(area, numbers.whole(area), price, numbers.upTo(price, 1));
        chart.node().setAccessibleText(words.get("chart.accessible", numbers.whole(area), numbers.upTo(price, 1)));
    }

    Region node() {
        return chart.node();
    }
}
