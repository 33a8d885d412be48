package neuronlab.figure.regression;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Part;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.layer.LineThrough;

/**
 * A chart of actual values and of a model's predictions for them: discs and diamonds, the prediction line, and the
 * residuals between each pair. The reader visits the rows of the data.
 *
 * <p>It computes nothing of the model: predictions, line and the words of its readout come from outside. What is handed
 * in is drawn at once, without laying out any region.
 */
public final class RegressionChart {
    private final RegressionLayers layers = new RegressionLayers();
    private final Language language;
    private final Chart chart;
    private final ObjectProperty<List<Observation>> observations =
            new SimpleObjectProperty<>(this, "observations", List.of());
    private final ObjectProperty<double[]> predictions = new SimpleObjectProperty<>(this, "predictions");
    private final ObjectProperty<LineThrough> line = new SimpleObjectProperty<>(this, "line");
    private final ObjectProperty<LineThrough> ghostLine = new SimpleObjectProperty<>(this, "ghostLine");
    private final BooleanProperty residualsVisible = new SimpleBooleanProperty(this, "residualsVisible", true);
    private final BooleanProperty squaresVisible = new SimpleBooleanProperty(this, "squaresVisible", false);
    private final ObjectProperty<Part> litPart = new SimpleObjectProperty<>(this, "litPart");
    private final ObjectProperty<IntFunction<String>> rowDescription =
            new SimpleObjectProperty<>(this, "rowDescription");

    /** An empty chart whose words and numbers are in this language. */
    public RegressionChart(Language language) {
        this.language = language;
        chart = new Chart(this, "regression-chart", new Rows(), language);
        layers.addTo(chart.plot());
        follow();
    }

    private void follow() {
        layers.residuals().node().visibleProperty().bind(residualsVisible);
        layers.squares().node().visibleProperty().bind(squaresVisible);
        new Unfolding(layers.squares());
        observations.addListener((_, _, now) -> {
            layers.show(now, predictions.get());
            layers.light(litRowProperty().get());
            chart.cursor().refresh();
        });
        predictions.addListener((_, _, now) -> {
            layers.showPredictions(now);
            chart.cursor().refresh();
        });
        line.addListener((_, _, now) -> layers.showLine(now));
        ghostLine.addListener((_, _, now) -> layers.ghostLine().setLine(now));
        litRowProperty().addListener((_, _, now) -> layers.light(now.intValue()));
        litPart.addListener((_, _, part) -> layers.light(part));
        rowDescription.addListener(_ -> chart.cursor().refresh());
    }

    /** The rows as places, in the plot area. */
    private final class Rows implements Places {
        @Override
        public int count() {
            return layers.rows();
        }

        @Override
        public Bounds extent(int row) {
            return layers.extent(row, chart.plot().transform());
        }

        @Override
        public String tell(int row) {
            return rowDescription.get() == null ? coordinates(row) : rowDescription.get().apply(row);
        }

        private String coordinates(int row) {
            return chart.plot().xAxisProperty().get().title() + "\t" + language.numbers().upTo(layers.x(row), 1) + "\n"
                    + chart.plot().yAxisProperty().get().title() + "\t" + language.numbers().upTo(layers.actual(row), 1);
        }

        @Override
        public String summary() {
            return language.words(RegressionChart.class)
                    .count(
                            "summary",
                            layers.rows(),
                            language.numbers().whole(layers.rows()),
                            chart.plot().yAxisProperty().get().title(),
                            chart.plot().xAxisProperty().get().title());
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return Walk.points(layers.rows(), layers::x, layers::actual, from, move);
        }
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** Adds layers of one's own on top, such as the guides of a storyboard. */
    public void addLayers(Layer... added) {
        chart.addLayers(added);
    }

    /** The axis across: the feature. */
    public ObjectProperty<AxisDescription> xAxisProperty() {
        return chart.plot().xAxisProperty();
    }

    /** Sets the axis across. */
    public void setXAxis(AxisDescription axis) {
        chart.plot().xAxisProperty().set(axis);
    }

    /** The axis upwards: the actual and the predicted value. */
    public ObjectProperty<AxisDescription> yAxisProperty() {
        return chart.plot().yAxisProperty();
    }

    /** Sets the axis upwards. */
    public void setYAxis(AxisDescription axis) {
        chart.plot().yAxisProperty().set(axis);
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

    /** Draws the residuals as far as they have grown from the predictions: 0 for none to 1 for all. */
    public void showResiduals(double grown) {
        residualsVisible.set(grown > 0);
        layers.growResiduals(grown);
    }

    /** Says this above the square that is the mean of the squared errors; at first there is none. */
    public void setMeanText(String text) {
        layers.squares().setMeanText(text);
    }

    /** Whether the squared errors are drawn as squares; at first they are not. */
    public BooleanProperty squaresVisibleProperty() {
        return squaresVisible;
    }

    /** The row that is lit up while the others are dimmed, set by the reader or from outside; -1 for none. */
    public IntegerProperty litRowProperty() {
        return chart.cursor().placeProperty();
    }

    /**
     * The part that is lit up while the rest is dimmed; null for none. Inputs are dropped to their axis, a weight is the
     * line, a bias the line and its height above zero, outputs and predictions the line and the diamonds, errors the
     * residuals and their squares. A part that the chart does not show dims nothing.
     */
    public ObjectProperty<Part> litPartProperty() {
        return litPart;
    }

    /**
     * The readout of a row: lines parted by line breaks, each a name, a tab and a value; without one, the readings of the axes. It is
     * asked again whenever the predictions change.
     */
    public ObjectProperty<IntFunction<String>> rowDescriptionProperty() {
        return rowDescription;
    }

    RegressionLayers layers() {
        return layers;
    }
}
