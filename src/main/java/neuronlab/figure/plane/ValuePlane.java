package neuronlab.figure.plane;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.PointPlaces;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * A plane of two quantities: a number everywhere, as a colour, and points that have numbers of their own. A point that
 * cannot be told from the ground has the number that is there. The reader visits the points.
 */
public final class ValuePlane {
    private final Language language;
    private final Chart chart;
    private final ImageLayer values = new ImageLayer("plane-values", true);
    private final PointLayer points = new PointLayer(PointLayer.Mark.CIRCLE, "plane-point");
    private final ColourStops pointStops = new ColourStops();
    private final ObjectProperty<IntFunction<String>> pointDescription =
            new SimpleObjectProperty<>(this, "pointDescription");
    private double[] numbers = {};

    /** An empty plane whose words and numbers are in this language. */
    public ValuePlane(Language language) {
        this.language = language;
        chart = new Chart(this, "value-plane", new Points(), language);
        pointStops.getStyleClass().add("plane-points-stops");
        chart.addParts(pointStops);
        chart.addLayers(values, points);
        chart.cursor().placeProperty().addListener((_, _, now) -> points.setLit(now.intValue()));
        pointDescription.addListener(_ -> chart.cursor().refresh());
        pointStops.scaleProperty().addListener(_ -> colour());
        points.setOnNewMarks(this::colour);
        setNumbers(0, 1);
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** Sets the axis across and the axis upwards. */
    public void setAxes(AxisDescription across, AxisDescription upwards) {
        chart.setAxes(across, upwards);
    }

    /** Sets which numbers have the colours at the ends of the scale; {@code least} is below {@code greatest}. */
    public void setNumbers(double least, double greatest) {
        List<Double> thresholds = List.of(least, (least + greatest) / 2, greatest);
        values.setThresholds(thresholds);
        pointStops.thresholdsProperty().set(thresholds);
    }

    /** Shows a number everywhere between the axes' ends. */
    public void setValues(ValueGrid grid) {
        values.setGrid(grid);
    }

    /**
     * Shows other points; the arrays are only read.
     *
     * @throws IllegalArgumentException if there are not as many x as y and numbers
     */
    public void setPoints(double[] across, double[] upwards, double[] theirNumbers) {
        if (across.length != theirNumbers.length) {
            throw new IllegalArgumentException("%d points with %d numbers".formatted(across.length, theirNumbers.length));
        }
        numbers = theirNumbers;
        points.setPoints(across, upwards);
        colour();
        chart.cursor().refresh();
    }

    private void colour() {
        ColourScale scale = pointStops.scale();
        List<Node> marks = points.marks();
        for (int point = 0; scale != null && point < marks.size(); point++) {
            ((Shape) marks.get(point)).setFill(scale.colourOf(numbers[point]));
        }
    }

    /** The readout of a point: lines parted by line breaks, each a name, a tab and a value; null for none. */
    public ObjectProperty<IntFunction<String>> pointDescriptionProperty() {
        return pointDescription;
    }

    /** Asks for the readout again, after what it tells has changed. */
    public void refreshReadout() {
        chart.cursor().refresh();
    }

    /** The points as places, in the plot area. */
    private final class Points implements PointPlaces {
        @Override
        public PointLayer points() {
            return points;
        }

        @Override
        public String tell(int point) {
            return pointDescription.get() == null ? null : pointDescription.get().apply(point);
        }

        @Override
        public String summary() {
            return language.words(ValuePlane.class)
                    .count(
                            "summary",
                            count(),
                            language.numbers().whole(count()),
                            chart.plot().xAxisProperty().get().title(),
                            chart.plot().yAxisProperty().get().title());
        }
    }
}
