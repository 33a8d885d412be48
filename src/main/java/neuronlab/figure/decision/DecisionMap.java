package neuronlab.figure.decision;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
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
 * A plane of two features: how probable a model holds each class everywhere, where it cannot decide between two, and the
 * examples it learns from, each class with marks of its own form.
 *
 * <p>The reader visits the examples with the arrow keys; with Shift they move a crosshair to any other place. Without an
 * editor the map only shows. What is handed in is drawn at once, without laying out any region.
 */
public final class DecisionMap {
    /** How many classes a map can show: as many as there are forms of marks. */
    public static final int MOST_CLASSES = 4;

    static final int NONE = -1;
    private static final double UNDECIDED = 0.5;

    private final Language language;
    private final Chart chart;
    private final MapPlaces places;
    private final int classes;
    private final ImageLayer probabilities;
    private final CurveLayer boundary = new CurveLayer("decision-boundary");
    private final ContourLayer bentBoundary = new ContourLayer("decision-boundary");
    private final NeuronLayers neurons;
    private final ExampleLayers examples;
    private final CrosshairLayer crosshair = new CrosshairLayer("map-crosshair");
    private final ReadOnlyIntegerWrapper litExample = new ReadOnlyIntegerWrapper(this, "litExample", NONE);
    private final ObjectProperty<IntFunction<String>> pointDescription =
            new SimpleObjectProperty<>(this, "pointDescription");
    private final ObjectProperty<Function<Point2D, String>> placeDescription =
            new SimpleObjectProperty<>(this, "placeDescription");
    private final ObjectProperty<ExampleEditor> editor = new SimpleObjectProperty<>(this, "editor");

    /** An empty map of two classes whose words and numbers are in this language. */
    public DecisionMap(Language language) {
        this(language, 2);
    }

    /**
     * An empty map of several classes.
     *
     * @param classes from 2 to {@link #MOST_CLASSES}
     */
    public DecisionMap(Language language, int classes) {
        if (classes < 2 || classes > MOST_CLASSES) {
            throw new IllegalArgumentException("A map shows 2 to %d classes, not %d".formatted(MOST_CLASSES, classes));
        }
        this.language = language;
        this.classes = classes;
        examples = new ExampleLayers(classes);
        probabilities = new ImageLayer(classes == 2 ? "probabilities" : "class-areas", true);
        places = new MapPlaces(this, examples, crosshair);
        chart = new Chart(this, "decision-map", places, language);
        probabilities.setThresholds(
                classes == 2
                        ? List.of(0.0, UNDECIDED, 1.0)
                        : IntStream.range(0, 2 * classes).mapToObj(stop -> (double) stop).toList());
        neurons = new NeuronLayers(probabilities.node());
        chart.addLayers(probabilities);
        neurons.addTo(chart.plot());
        chart.addLayers(boundary, bentBoundary);
        examples.addTo(chart.plot());
        neurons.addNames();
        chart.addLayers(crosshair);
        chart.cursor().placeProperty().addListener((_, _, now) -> focus(now.intValue()));
        new MapEditing(this, places, examples).listen();
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointAtLine);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> neurons.point(null));
        editor.addListener(_ -> chart.setAccessibleHelp(help()));
        chart.setAccessibleHelp(help());
    }

    /** An example on a line is pointed at before the line. */
    private void pointAtLine(MouseEvent event) {
        Point2D place = chart.plot().inArea(event.getX(), event.getY());
        boolean free = places.at(place.getX(), place.getY()) == NONE
                && chart.plot().transform().contains(place.getX(), place.getY());
        neurons.point(free ? place : null);
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
     * Shows how probable each class is, everywhere between the axes' ends: the colour of the most probable one, the
     * paler the less sure the model is of it.
     *
     * @param grids one for each class, all of the same size, from 0 to 1
     * @throws IllegalArgumentException if there are not as many grids as classes
     */
    public void setProbabilities(List<ValueGrid> grids) {
        if (grids.size() != classes) {
            throw new IllegalArgumentException("%d grids for %d classes".formatted(grids.size(), classes));
        }
        if (classes == 2) {
            setProbabilities(grids.getFirst());
            return;
        }
        ValueGrid first = grids.getFirst();
        double[] areas = new double[first.values().length];
        for (int cell = 0; cell < areas.length; cell++) {
            areas[cell] = area(grids, cell);
        }
        probabilities.setGrid(new ValueGrid(first.columns(), first.rows(), areas));
    }

    /** From an even number, undecided, to the odd one after it, sure: a pair for each class. */
    private double area(List<ValueGrid> grids, int cell) {
        int winner = 0;
        for (int label = 1; label < classes; label++) {
            winner = grids.get(label).values()[cell] > grids.get(winner).values()[cell] ? label : winner;
        }
        double undecided = 1.0 / classes;
        return 2 * winner + (grids.get(winner).values()[cell] - undecided) / (1 - undecided);
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

    /** Shows examples that the model does not learn from, as hollow marks that nobody can change; none at first. */
    public void setGuests(List<LabelledPoint> points) {
        examples.showGuests(points);
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

    ExampleLayers examples() {
        return examples;
    }

    ImageLayer probabilities() {
        return probabilities;
    }

    CrosshairLayer crosshair() {
        return crosshair;
    }
}
