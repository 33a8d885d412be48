package neuronlab.figure.agreement;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.readout.Readout;

/**
 * A chart of predicted against actual values. A prediction that agrees stands on the diagonal; how far it stands above
 * or below is its residual. It works for any number of features, where no line or plane can be drawn any more.
 *
 * <p>It computes nothing of the model. What is handed in is drawn at once, without laying out this or any other region.
 */
public final class AgreementChart extends Region {
    private final Plot plot;
    private final AgreementLayers layers = new AgreementLayers();
    private final Readout readout = new Readout();
    private final ObjectProperty<double[]> actual = new SimpleObjectProperty<>(this, "actual", new double[0]);
    private final ObjectProperty<double[]> predictions = new SimpleObjectProperty<>(this, "predictions");
    private final IntegerProperty focusedRow = new SimpleIntegerProperty(this, "focusedRow", Spotlight.NO_ROW);
    private final ObjectProperty<IntFunction<String>> rowDescription =
            new SimpleObjectProperty<>(this, "rowDescription");

    /** An empty chart whose numbers are written as this language does. */
    public AgreementChart(Language language) {
        plot = new Plot(language);
        layers.addTo(plot);
        getStyleClass().add("agreement-chart");
        getChildren().setAll(plot, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        follow();
        new AgreementInput(this).listen();
    }

    private void follow() {
        List.of(actual, predictions).forEach(values -> values.addListener(_ -> show()));
        focusedRow.addListener((_, _, now) -> {
            layers.light(now.intValue());
            refreshReadout();
        });
        rowDescription.addListener(_ -> refreshReadout());
        plot.transformProperty().addListener(_ -> refreshReadout());
        hoverProperty().addListener(_ -> refreshReadout());
        focusedProperty().addListener(_ -> refreshReadout());
    }

    private void show() {
        layers.show(actual.get(), predictions.get());
        layers.light(focusedRow.get());
        refreshReadout();
    }

    private void refreshReadout() {
        int row = focusedRow.get();
        boolean any = row >= 0 && row < layers.rows() && rowDescription.get() != null;
        if (any && (isHover() || isFocused())) {
            Point2D place = place(row);
            readout.show(rowDescription.get().apply(row), new BoundingBox(place.getX(), place.getY(), 0, 0));
        } else {
            readout.hide();
        }
    }

    /** Where a row is seen, in this chart's coordinates. */
    Point2D place(int row) {
        Rectangle2D area = plot.area();
        return layers.place(row, plot.transform())
                .add(plot.getLayoutX() + area.getMinX(), plot.getLayoutY() + area.getMinY());
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

    /** Sets the axis of the actual values, which goes across, and that of the predicted ones. */
    public void setAxes(AxisDescription across, AxisDescription upwards) {
        plot.xAxisProperty().set(across);
        plot.yAxisProperty().set(upwards);
    }

    /**
     * Writes the name of the diagonal at a point, where it should meet neither points nor residuals.
     *
     * @param x the actual value at which the name begins
     * @param y the predicted value at which it stands
     */
    public void nameDiagonal(String name, double x, double y) {
        layers.nameDiagonal(name, x, y);
    }

    /** The actual value of each row, only read. */
    public void setActual(double[] values) {
        actual.set(Objects.requireNonNull(values, "values"));
    }

    /**
     * A prediction for each row, in the rows' order: a new array at each change, which the chart only reads. Null or of
     * another length than the rows: nothing is drawn. One beyond the axis has an arrow at the edge.
     */
    public ObjectProperty<double[]> predictionsProperty() {
        return predictions;
    }

    /** The row that is lit up while the others are dimmed, set by the reader or from outside; -1 for none. */
    public IntegerProperty focusedRowProperty() {
        return focusedRow;
    }

    /**
     * The readout of a row: lines parted by line breaks, each a name, a tab and a value; null for no readout. It is
     * asked again whenever the predictions change.
     */
    public ObjectProperty<IntFunction<String>> rowDescriptionProperty() {
        return rowDescription;
    }

    AgreementLayers layers() {
        return layers;
    }

    Plot plot() {
        return plot;
    }

    Readout readout() {
        return readout;
    }
}
