package neuronlab.figure.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.contour.Contour;
import neuronlab.figure.plot.contour.ContourLayer;
import neuronlab.figure.plot.layer.CrosshairLayer;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * A plane of two features: how probable a model holds the first of two classes everywhere, where it cannot decide, and
 * the examples it learns from, discs for the first class and diamonds for the second.
 *
 * <p>The reader visits the examples with the arrow keys; with Shift they move a crosshair to any other place. Without an
 * editor the map only shows. What is handed in is drawn at once, without laying out any region.
 */
public final class DecisionMap {
    static final int NONE = -1;
    private static final double UNDECIDED = 0.5;

    private final Language language;
    private final Chart chart;
    private final MapPlaces places;
    private final ImageLayer probabilities = new ImageLayer("probabilities", true);
    private final CurveLayer boundary = new CurveLayer("decision-boundary");
    private final ContourLayer bentBoundary = new ContourLayer("decision-boundary");
    private final NeuronLayers neurons = new NeuronLayers(probabilities.node());
    private final ExampleLayers examples = new ExampleLayers();
    private final CrosshairLayer crosshair = new CrosshairLayer("map-crosshair");
    private final ReadOnlyIntegerWrapper litExample = new ReadOnlyIntegerWrapper(this, "litExample", NONE);
    private final ObjectProperty<IntFunction<String>> pointDescription =
            new SimpleObjectProperty<>(this, "pointDescription");
    private final ObjectProperty<Function<Point2D, String>> placeDescription =
            new SimpleObjectProperty<>(this, "placeDescription");
    private final ObjectProperty<ExampleEditor> editor = new SimpleObjectProperty<>(this, "editor");

    /** An empty map whose words and numbers are in this language. */
    public DecisionMap(Language language) {
        this.language = language;
        places = new MapPlaces(this, examples, crosshair);
        chart = new Chart(this, "decision-map", places, language);
        probabilities.setThresholds(List.of(0.0, UNDECIDED, 1.0));
        chart.addLayers(probabilities);
        neurons.addTo(chart.plot());
        chart.addLayers(boundary, bentBoundary);
        examples.addTo(chart.plot());
        neurons.addNames();
        chart.addLayers(crosshair);
        chart.cursor().placeProperty().addListener((_, _, now) -> focus(now.intValue()));
        new MapEditing(this, places, examples).listen();
        editor.addListener(_ -> chart.setAccessibleHelp(help()));
        chart.setAccessibleHelp(help());
    }

    private String help() {
        return language.words(DecisionMap.class).get(editor.get() == null ? "help" : "help.editor");
    }

    /** The crosshair is a place beside the examples: it goes when the reader goes to another one. */
    private void focus(int place) {
        int example = examples.has(place) ? place : NONE;
        if (!places.isCrosshair(place)) {
            crosshair.setPoint(null);
        }
        examples.light(example);
        litExample.set(example);
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** The axis across: the first feature. */
    public void setXAxis(AxisDescription axis) {
        chart.plot().xAxisProperty().set(axis);
    }

    /** The axis upwards: the second feature. */
    public void setYAxis(AxisDescription axis) {
        chart.plot().yAxisProperty().set(axis);
    }

    /** Sets how far a key moves the crosshair; at first a small part of the axes. */
    public void setSteps(PlaneSteps steps) {
        places.setSteps(steps);
    }

    /** Shows how probable the first class is, everywhere between the axes' ends, from 0 to 1. */
    public void setProbabilities(ValueGrid grid) {
        probabilities.setGrid(grid);
    }

    /**
     * Shows where the model cannot decide: a line through two points in the axes' values; empty arrays for none.
     *
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setBoundary(double[] x, double[] y) {
        bentBoundary.setContours(List.of());
        boundary.setPoints(x, y);
    }

    /** Shows where the model cannot decide if that is no straight line. */
    public void setBoundary(Contour bent) {
        boundary.setPoints(new double[0], new double[0]);
        bentBoundary.setContours(List.of(bent));
    }

    /** The hidden neurons of the model, with their lines; none at first. */
    public NeuronLayers neurons() {
        return neurons;
    }

    /** Shows other examples. */
    public void setExamples(List<LabelledPoint> points) {
        if (points.size() != examples.count() && crosshair.point() != null) {
            chart.cursor().clear();
        }
        examples.show(points);
        focus(chart.cursor().placeProperty().get());
        refreshReadout();
    }

    /** The example that is lit up while the others are dimmed, by its place in the list; -1 for none. */
    public ReadOnlyIntegerProperty litExampleProperty() {
        return litExample.getReadOnlyProperty();
    }

    /** The readout of an example: lines parted by line breaks, each a name, a tab and a value; null for none. */
    public ObjectProperty<IntFunction<String>> pointDescriptionProperty() {
        return pointDescription;
    }

    /** The readout of the crosshair at a point in the axes' values, in the same form; null for none. */
    public ObjectProperty<Function<Point2D, String>> placeDescriptionProperty() {
        return placeDescription;
    }

    /** What the reader may do with the examples; null if the map only shows. */
    public ObjectProperty<ExampleEditor> editorProperty() {
        return editor;
    }

    /** Asks for the readout again, after what it tells has changed. */
    public void refreshReadout() {
        chart.cursor().refresh();
    }

    String summary() {
        Words words = language.words(DecisionMap.class);
        return words.count(
                "summary",
                examples.count(),
                language.numbers().whole(examples.count()),
                chart.plot().xAxisProperty().get().title(),
                chart.plot().yAxisProperty().get().title());
    }

    ImageLayer probabilities() {
        return probabilities;
    }

    CrosshairLayer crosshair() {
        return crosshair;
    }
}
