package neuronlab.figure.agreement;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;

/**
 * A chart of predicted against actual values. A prediction that agrees stands on the diagonal; how far it stands above
 * or below is its residual. It works for any number of features, where no line or plane can be drawn any more. The
 * reader visits the rows of the data.
 *
 * <p>It computes nothing of the model. What is handed in is drawn at once, without laying out any region.
 */
public final class AgreementChart {
    private final AgreementLayers layers = new AgreementLayers();
    private final Language language;
    private final Chart chart;
    private final ObjectProperty<double[]> actual = new SimpleObjectProperty<>(this, "actual", new double[0]);
    private final ObjectProperty<double[]> predictions = new SimpleObjectProperty<>(this, "predictions");
    private final ObjectProperty<IntFunction<String>> rowDescription =
            new SimpleObjectProperty<>(this, "rowDescription");

    /** An empty chart whose words and numbers are in this language. */
    public AgreementChart(Language language) {
        this.language = language;
        chart = new Chart(this, "agreement-chart", new Rows(), language);
        layers.addTo(chart.plot());
        List.of(actual, predictions).forEach(values -> values.addListener(_ -> show()));
        litRowProperty().addListener((_, _, now) -> layers.light(now.intValue()));
        rowDescription.addListener(_ -> chart.cursor().refresh());
    }

    private void show() {
        layers.show(actual.get(), predictions.get());
        layers.light(litRowProperty().get());
        chart.cursor().refresh();
    }

    /** The rows as places, in the plot area. */
    private final class Rows implements Places {
        @Override
        public int count() {
            return layers.rows();
        }

        @Override
        public Bounds extent(int row) {
            Point2D place = layers.place(row, chart.plot().transform());
            return new BoundingBox(place.getX(), place.getY(), 0, 0);
        }

        @Override
        public String tell(int row) {
            return rowDescription.get() == null ? null : rowDescription.get().apply(row);
        }

        @Override
        public String summary() {
            return language.words(AgreementChart.class)
                    .count("summary", layers.rows(), language.numbers().whole(layers.rows()));
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return Walk.points(layers.rows(), layers::actual, layers::predicted, from, move);
        }
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** Sets the axis of the actual values, which goes across, and that of the predicted ones. */
    public void setAxes(AxisDescription across, AxisDescription upwards) {
        chart.setAxes(across, upwards);
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
    public IntegerProperty litRowProperty() {
        return chart.cursor().placeProperty();
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
}
