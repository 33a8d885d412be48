package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.model.LinearNeuron;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class HouseChartTest {
    @ParameterizedTest
    @CsvSource({"0.4, 460, 340", "0.4, 460, 700", "1e100, 0, 340", "0, 0, 340", "0.0585, 247.3, 700"})
    void itsNumbersAreNotWrittenOverEachOther(double weight, double bias, double width) {
        NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
        HouseChart houses = new HouseChart(state, Language.ENGLISH);
        houses.looks().read(List.of("zero")).make(null);
        Chart chart = houses.node();
        Shown.in(chart, width);
        state.setWeight(0, weight);
        state.setBias(bias);
        chart.applyCss();
        chart.layout();
        List<Bounds> texts = Stream.of(".residual-label", ".story-prediction")
                .flatMap(label -> chart.lookupAll(label).stream())
                .filter(node -> node.getParent().isVisible())
                .map(HouseChartTest::place)
                .toList();
        assertEquals(bias > 400 || weight > 1 ? 4 : 3, texts.size());
        for (Bounds text : texts) {
            for (Bounds other : texts) {
                assertFalse(text != other && text.intersects(other), () -> text + " covers " + other);
            }
        }
    }

    /** Each at its height, which a difference of two numbers so far apart would lose. */
    @Test
    void strokesBeginAtTheirHousesHoweverFarTheLineIs() {
        NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
        HouseChart houses = new HouseChart(state, Language.ENGLISH);
        houses.looks().read(List.of("zero")).make(null);
        Chart chart = houses.node();
        Shown.in(chart, 500);
        state.setWeight(0, 1e100);
        PlotTransform plane = chart.plot().transform();
        List<Double> ends = chart.lookupAll(".residual").stream()
                .filter(Line.class::isInstance)
                .map(line -> (Line) line)
                .map(line -> Math.max(line.getStartY(), line.getEndY()))
                .sorted()
                .toList();
        assertEquals(List.of(plane.y(399.9), plane.y(369.0), plane.y(329.9)), ends);
    }

    private static Bounds place(Node label) {
        return label.localToScene(label.getLayoutBounds());
    }
}
