package neuronlab.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription.TickRule;
import neuronlab.figure.plot.layer.PointLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {

    private static Plot plot(AxisDescription x, AxisDescription y, double width, double height) {
        Plot plot = new Plot(Language.ENGLISH);
        plot.xAxisProperty().set(x);
        plot.yAxisProperty().set(y);
        plot.resize(width, height);
        plot.layout();
        return plot;
    }

    private static Plot prices(double width, double height) {
        return plot(
                AxisDescription.linear("area (sq ft)", 0, 2600),
                AxisDescription.linear("price (thousands of dollars)", 0, 410),
                width,
                height);
    }

    /** Every text that is written on the plot. */
    static List<Text> texts(Parent parent) {
        List<Text> texts = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !text.getText().isEmpty() && text.getOpacity() > 0) {
                texts.add(text);
            } else if (child instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    private static void assertTextsClear(Plot plot) {
        List<Text> texts = texts(plot);
        for (Text text : texts) {
            Bounds bounds = plot.sceneToLocal(text.localToScene(inked(text)));
            assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= plot.getWidth() + 1, () -> text + " at " + bounds);
            assertTrue(bounds.getMinY() >= -1 && bounds.getMaxY() <= plot.getHeight() + 1, () -> text + " at " + bounds);
            for (Text other : texts) {
                Bounds others = plot.sceneToLocal(other.localToScene(inked(other)));
                assertFalse(text != other && bounds.intersects(others), () -> text + " overlaps " + other);
            }
        }
    }

    /** A text's bounds without the empty part of a wrapped line, which counts as its own in the layout bounds. */
    private static Bounds inked(Text text) {
        return text.getBoundsInLocal();
    }

    @ParameterizedTest
    @CsvSource({"260, 180", "300, 220", "640, 420", "1100, 620", "1600, 900", "260, 900", "1600, 180"})
    void noTwoTextsOverlapAndNoneLeavesThePlot(double width, double height) {
        assertTextsClear(prices(width, height));
        assertTextsClear(plot(
                new AxisDescription("step", new AxisScale.Linear(123_456, 123_756), TickRule.COUNTED),
                new AxisDescription("error", new AxisScale.Linear(1, 1_234_567), TickRule.ENDS),
                width,
                height));
        assertTextsClear(plot(
                AxisDescription.linear("weight", -0.0004, 0.0004),
                new AxisDescription("error", new AxisScale.Logarithmic(1, 1e9), TickRule.ENDS),
                width,
                height));
    }

    @Test
    void thePlotAreaLiesBetweenTheLabels() {
        Plot plot = prices(640, 420);
        Rectangle2D area = plot.area();
        assertTrue(area.getWidth() > 500 && area.getHeight() > 320, area::toString);
        assertTrue(area.getMaxX() <= 640 && area.getMaxY() <= 420, area::toString);
        assertEquals(area.getWidth(), plot.transform().x(2600), 1e-9);
        assertEquals(0, plot.transform().y(410), 1e-9);
    }

    @Test
    void aPlotWithoutRoomDoesNotFail() {
        assertEquals(0, prices(20, 10).area().getWidth());
    }

    @Test
    void newLimitsMoveTheLayers() {
        Plot plot = prices(640, 420);
        PointLayer layer = new PointLayer(PointLayer.Mark.CIRCLE, "point");
        plot.addLayers(layer);
        layer.setPoints(new double[] {1300}, new double[] {205});
        Node mark = layer.marks().getFirst();
        assertEquals(plot.area().getWidth() / 2, mark.getTranslateX(), 1e-9);
        plot.xAxisProperty().set(AxisDescription.linear("area (sq ft)", 0, 1300));
        plot.layout();
        assertEquals(plot.area().getWidth(), mark.getTranslateX(), 1e-9);
    }

    @Test
    void widerLabelsMoveThePlotAreaAndLayOutNothingElse() {
        Plot plot = prices(640, 420);
        Pane page = new Pane(plot);
        page.layout();
        double left = plot.area().getMinX();
        plot.yAxisProperty().set(AxisDescription.linear("price", 0, 4_000_000));
        plot.layout();
        assertTrue(plot.area().getMinX() > left);
        assertFalse(page.isNeedsLayout());
    }

    @Test
    void aPointWithoutANumberShowsNoMark() {
        PointLayer layer = new PointLayer(PointLayer.Mark.DIAMOND, "point");
        layer.setPoints(new double[] {1, 2}, new double[] {Double.NaN, 3});
        assertFalse(layer.marks().get(0).isVisible());
        assertTrue(layer.marks().get(1).isVisible());
    }

    @Test
    void swatchesHaveTheColoursOfTheirValues() {
        Plot plot = prices(640, 420);
        plot.ySwatchesProperty().set(value -> value < 200 ? Color.RED : Color.BLUE);
        plot.layout();
        List<Node> shown = plot.lookupAll(".tick-swatch").stream().filter(Node::isVisible).toList();
        assertEquals(9, shown.size());
    }
}
