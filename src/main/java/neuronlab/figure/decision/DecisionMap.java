package neuronlab.figure.decision;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.CurveLayer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.readout.Readout;

/**
 * A plane of two features: how probable a model holds the first of two classes everywhere, where it cannot decide, and
 * the examples it learns from, discs for the first class and diamonds for the second.
 *
 * <p>Without an editor it only shows. What is handed in is drawn at once, without laying out this or any other region.
 */
public final class DecisionMap extends Region {
    static final int NONE = -1;

    private final Plot plot;
    private final ProbabilityLayer probabilities = new ProbabilityLayer();
    private final CurveLayer boundary = new CurveLayer("decision-boundary");
    private final ExampleLayers examples = new ExampleLayers();
    private final Readout readout = new Readout();
    private final IntegerProperty focusedPoint = new SimpleIntegerProperty(this, "focusedPoint", NONE);
    private final ObjectProperty<IntFunction<String>> pointDescription =
            new SimpleObjectProperty<>(this, "pointDescription");
    private final ObjectProperty<ExampleEditor> editor = new SimpleObjectProperty<>(this, "editor");

    /** An empty map whose numbers are written as this language does. */
    public DecisionMap(Language language) {
        plot = new Plot(language);
        plot.addLayers(probabilities, boundary);
        examples.addTo(plot);
        getStyleClass().add("decision-map");
        getChildren().setAll(plot, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        focusedPoint.addListener((_, _, now) -> {
            examples.light(now.intValue());
            refreshReadout();
        });
        hoverProperty().addListener((_, _, _) -> refreshReadout());
        focusedProperty().addListener((_, _, _) -> refreshReadout());
        new MapInput(this, examples).listen();
    }

    /** The axis across: the first feature. */
    public void setXAxis(AxisDescription axis) {
        plot.xAxisProperty().set(axis);
    }

    /** The axis upwards: the second feature. */
    public void setYAxis(AxisDescription axis) {
        plot.yAxisProperty().set(axis);
    }

    /** Shows how probable the first class is, everywhere between the axes' ends. */
    public void setProbabilities(ProbabilityGrid grid) {
        probabilities.setGrid(grid);
    }

    /**
     * Shows where the model cannot decide: a line through two points in the axes' values; empty arrays for none.
     *
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setBoundary(double[] x, double[] y) {
        boundary.setPoints(x, y);
    }

    /** Shows other examples. */
    public void setExamples(List<LabelledPoint> points) {
        examples.show(points);
        examples.light(focusedPoint.get());
        refreshReadout();
    }

    /** The example that is lit up while the others are dimmed, by its place in the list; -1 for none. */
    public IntegerProperty focusedPointProperty() {
        return focusedPoint;
    }

    /** The readout of an example: lines parted by line breaks, each a name, a tab and a value; null for none. */
    public ObjectProperty<IntFunction<String>> pointDescriptionProperty() {
        return pointDescription;
    }

    /** What the reader may do with the examples; null if the map only shows. */
    public ObjectProperty<ExampleEditor> editorProperty() {
        return editor;
    }

    /** Asks for the readout again, after what it tells has changed. */
    public void refreshReadout() {
        int point = focusedPoint.get();
        if (examples.has(point) && pointDescription.get() != null && (isHover() || isFocused())) {
            readout.show(pointDescription.get().apply(point), extent(point));
        } else {
            readout.hide();
        }
    }

    private Bounds extent(int point) {
        Point2D origin = origin();
        Point2D place = examples.place(point, plot.transform());
        return new BoundingBox(origin.getX() + place.getX(), origin.getY() + place.getY(), 0, 0);
    }

    private Point2D origin() {
        Rectangle2D area = plot.area();
        return new Point2D(plot.getLayoutX() + area.getMinX(), plot.getLayoutY() + area.getMinY());
    }

    /** A place in this region as a place in the plot area. */
    Point2D inArea(double x, double y) {
        return new Point2D(x, y).subtract(origin());
    }

    Plot plot() {
        return plot;
    }

    ProbabilityLayer probabilities() {
        return probabilities;
    }

    ExampleLayers examples() {
        return examples;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        plot.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
