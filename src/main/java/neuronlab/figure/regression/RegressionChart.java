package neuronlab.figure.regression;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.LineThrough;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.readout.Readout;

/**
 * A chart of actual values and of a model's predictions for them: discs and diamonds, the prediction line, and the
 * residuals between each pair.
 *
 * <p>It computes nothing of the model: predictions, line and the words of its readout come from outside. What is handed
 * in is drawn at once, without laying out this or any other region.
 */
public final class RegressionChart extends Region {
    private static final double REACH = 20;

    private final Plot plot;
    private final RegressionLayers layers = new RegressionLayers();
    private final Readout readout = new Readout();
    private final ObjectProperty<List<Observation>> observations =
            new SimpleObjectProperty<>(this, "observations", List.of());
    private final ObjectProperty<double[]> predictions = new SimpleObjectProperty<>(this, "predictions");
    private final ObjectProperty<LineThrough> line = new SimpleObjectProperty<>(this, "line");
    private final ObjectProperty<LineThrough> ghostLine = new SimpleObjectProperty<>(this, "ghostLine");
    private final BooleanProperty residualsVisible = new SimpleBooleanProperty(this, "residualsVisible", true);
    private final BooleanProperty squaresVisible = new SimpleBooleanProperty(this, "squaresVisible", false);
    private final IntegerProperty focusedRow = new SimpleIntegerProperty(this, "focusedRow", RowFinder.NONE);
    private final ObjectProperty<Part> highlighted = new SimpleObjectProperty<>(this, "highlighted");
    private final Attention<Integer> attention =
            new Attention<>(RowFinder.NONE, focusedRow::get, focusedRow::set);
    private final ObjectProperty<IntFunction<String>> rowDescription =
            new SimpleObjectProperty<>(this, "rowDescription");

    /** An empty chart whose numbers are written as this language does. */
    public RegressionChart(Language language) {
        plot = new Plot(language);
        layers.addTo(plot);
        getStyleClass().add("regression-chart");
        getChildren().setAll(plot, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        follow();
        listen();
    }

    private void follow() {
        layers.residuals().node().visibleProperty().bind(residualsVisible);
        layers.squares().node().visibleProperty().bind(squaresVisible);
        observations.addListener((_, _, now) -> {
            layers.show(now, predictions.get());
            lightFocusedRow();
        });
        predictions.addListener((_, _, now) -> {
            layers.showPredictions(now);
            refreshReadout();
        });
        line.addListener((_, _, now) -> layers.showLine(now));
        ghostLine.addListener((_, _, now) -> layers.ghostLine().setLine(now));
        focusedRow.addListener((_, _, _) -> lightFocusedRow());
        highlighted.addListener((_, _, part) -> layers.light(part));
        rowDescription.addListener((_, _, _) -> refreshReadout());
        plot.transformProperty().addListener((_, _, _) -> refreshReadout());
        hoverProperty().addListener((_, _, _) -> refreshReadout());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                attention.release();
            }
            refreshReadout();
        });
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> attention.point(rowAt(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> attention.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            attention.keep(rowAt(event.getX(), event.getY()));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            boolean forward = event.getCode() == KeyCode.RIGHT;
            attention.keep(RowFinder.next(layers.rows(), layers::x, focusedRow.get(), forward));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && hasFocusedRow()) {
            attention.clear();
            event.consume();
        }
    }

    private int rowAt(double x, double y) {
        return RowFinder.nearest(layers.rows(), this::extent, x, y, REACH);
    }

    /** What a row covers, in this chart's coordinates. */
    private Bounds extent(int row) {
        Rectangle2D area = plot.area();
        Bounds inArea = layers.extent(row, plot.transform());
        return new BoundingBox(
                plot.getLayoutX() + area.getMinX() + inArea.getMinX(),
                plot.getLayoutY() + area.getMinY() + inArea.getMinY(),
                inArea.getWidth(),
                inArea.getHeight());
    }

    private boolean hasFocusedRow() {
        return focusedRow.get() >= 0 && focusedRow.get() < layers.rows();
    }

    private void lightFocusedRow() {
        layers.light(focusedRow.get());
        refreshReadout();
    }

    private void refreshReadout() {
        if (hasFocusedRow() && rowDescription.get() != null && (isHover() || isFocused())) {
            readout.show(rowDescription.get().apply(focusedRow.get()), extent(focusedRow.get()));
        } else {
            readout.hide();
        }
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

    /** Adds layers of one's own on top, such as the guides of a storyboard. */
    public void addLayers(Layer... added) {
        plot.addLayers(added);
    }

    /** The axis across: the feature. */
    public ObjectProperty<AxisDescription> xAxisProperty() {
        return plot.xAxisProperty();
    }

    /** Sets the axis across. */
    public void setXAxis(AxisDescription axis) {
        plot.xAxisProperty().set(axis);
    }

    /** The axis upwards: the actual and the predicted value. */
    public ObjectProperty<AxisDescription> yAxisProperty() {
        return plot.yAxisProperty();
    }

    /** Sets the axis upwards. */
    public void setYAxis(AxisDescription axis) {
        plot.yAxisProperty().set(axis);
    }

    /** The rows of the data. */
    public ObjectProperty<List<Observation>> observationsProperty() {
        return observations;
    }

    /** Sets the rows of the data. */
    public void setObservations(List<Observation> rows) {
        observations.set(List.copyOf(rows));
    }

    /**
     * A prediction for each row, in the rows' order: a new array at each change, which the chart only reads. Null,
     * empty or of another length than the rows: none are drawn. One that is not finite is left out.
     */
    public ObjectProperty<double[]> predictionsProperty() {
        return predictions;
    }

    /** The prediction line; null for none. */
    public ObjectProperty<LineThrough> lineProperty() {
        return line;
    }

    /** An earlier prediction line, drawn dashed behind the present one; null for none. */
    public ObjectProperty<LineThrough> ghostLineProperty() {
        return ghostLine;
    }

    /** Whether the residuals are drawn; at first they are. */
    public BooleanProperty residualsVisibleProperty() {
        return residualsVisible;
    }

    /** Whether the squared errors are drawn as squares; at first they are not. */
    public BooleanProperty squaresVisibleProperty() {
        return squaresVisible;
    }

    /** The row that is lit up while the others are dimmed, set by the reader or from outside; -1 for none. */
    public IntegerProperty focusedRowProperty() {
        return focusedRow;
    }

    /**
     * The part that is lit up while the rest is dimmed; null for none. Inputs are dropped to their axis, a weight is the
     * line, a bias the line and its height above zero, outputs and predictions the line and the diamonds, errors the
     * residuals and their squares. A part that the chart does not show dims nothing.
     */
    public ObjectProperty<Part> highlightedProperty() {
        return highlighted;
    }

    /**
     * The readout of a row: lines parted by line breaks, each a name, a tab and a value; null for no readout. It is
     * asked again whenever the predictions change.
     */
    public ObjectProperty<IntFunction<String>> rowDescriptionProperty() {
        return rowDescription;
    }

    RegressionLayers layers() {
        return layers;
    }

    Plot plot() {
        return plot;
    }

    Readout readout() {
        return readout;
    }
}
