package neuronlab.figure.errorlog;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.CurvePlaces;

/**
 * The errors of a training, step by step, as a curve, the newest with its number. The reader visits one after the other.
 *
 * <p>The upright axis goes from a round number below the errors exactly to the largest one shown, whether that is 0.003
 * or 300,000; a swatch beside each of its labels has the error's colour. Any number of errors may be shown: a curve has
 * no more points than can be seen.
 */
public final class ErrorLog {
    private final Chart chart;
    private final ErrorLayers layers = new ErrorLayers();
    private final ColourStops stops = new ColourStops();
    private final Words words;
    private final ErrorNumbers numbers;
    private final ErrorAxes axes;
    private final ObjectProperty<ErrorSeries> errors = new SimpleObjectProperty<>(this, "errors", ErrorSeries.EMPTY);
    private final ObjectProperty<ErrorSeries> ghost = new SimpleObjectProperty<>(this, "ghost", ErrorSeries.EMPTY);
    private final DoubleProperty best = new SimpleDoubleProperty(this, "best", Double.NaN);
    private final DoubleProperty ownBest = new SimpleDoubleProperty(this, "ownBest", Double.NaN);
    private final ObjectProperty<ErrorScale> scale = new SimpleObjectProperty<>(this, "scale", ErrorScale.LINEAR);

    /** An empty log whose words and numbers are in this language. */
    public ErrorLog(Language language) {
        words = language.words(ErrorLog.class);
        numbers = new ErrorNumbers(language.numbers());
        axes = new ErrorAxes(words);
        chart = new Chart(this, "error-log", new Steps(), language);
        chart.addParts(stops);
        CsvContent.offer(chart, this::csv);
        layers.addTo(chart.plot());
        List.of(errors, ghost, best, ownBest, scale).forEach(input -> input.addListener(_ -> update()));
        readIndexProperty().addListener((_, _, index) -> layers.read(index.intValue()));
        stops.scaleProperty().addListener((_, _, colours) -> showSwatches(colours));
        update();
    }

    private void update() {
        ErrorSeries series = errors.get();
        AxisDescription across = axes.steps(series, ghost.get());
        AxisDescription upwards = axes.errors(series, ghost.get(), best.get(), scale.get());
        chart.setAxes(across, upwards);
        int size = series.size();
        layers.show(series, upwards, size == 0 ? "" : numbers.format(series.error(size - 1)));
        layers.showGhost(ghost.get(), upwards);
        layers.showBest(best.get(), words.get("best", numbers.format(best.get())), across);
        boolean inSight = ownBest.get() <= upwards.scale().upper();
        layers.showOwnBest(
                inSight ? ownBest.get() : Double.NaN, words.get("own-best", numbers.format(ownBest.get())), across);
        chart.setEmpty(size == 0);
        if (readIndexProperty().get() >= size) {
            chart.cursor().clear();
        }
        layers.read(readIndexProperty().get());
        chart.cursor().refresh();
    }

    private String csv() {
        ErrorSeries series = errors.get();
        double[] steps = new double[series.size()];
        double[] values = new double[series.size()];
        for (int index = 0; index < steps.length; index++) {
            steps[index] = series.step(index);
            values[index] = series.error(index);
        }
        return CsvContent.ofNumbers(axes.titles(), List.of(steps, values));
    }

    private void showSwatches(ColourScale colours) {
        chart.plot().ySwatchesProperty().set(colours == null ? null : colours::colourOf);
    }

    /** The errors as places, in the plot area. */
    private final class Steps implements CurvePlaces {
        @Override
        public CurveLayer curve() {
            return layers.curve();
        }

        /** Of a shorter series the rest is gone before it is drawn. */
        @Override
        public int count() {
            return errors.get().size();
        }

        @Override
        public String tell(int index) {
            ErrorSeries series = errors.get();
            return words.get("reading", numbers.count(series.step(index)), numbers.format(series.error(index)));
        }

        @Override
        public String summary() {
            ErrorSeries series = errors.get();
            if (count() == 0) {
                return words.get("summary.empty", emptyTextProperty().get());
            }
            return words.get(
                    "summary",
                    numbers.count(series.step(0)),
                    numbers.format(series.error(0)),
                    numbers.count(series.step(count() - 1)),
                    numbers.format(series.error(count() - 1)));
        }
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** The errors shown; never null. */
    public ObjectProperty<ErrorSeries> errorsProperty() {
        return errors;
    }

    /** Shows other errors. */
    public void setErrors(ErrorSeries series) {
        errors.set(series);
    }

    /** The errors of a branch that the training has left, drawn behind the present ones; empty for none. */
    public ObjectProperty<ErrorSeries> ghostProperty() {
        return ghost;
    }

    /** The best error there can be, drawn as a line with its number; NaN for none, as at first. */
    public DoubleProperty bestProperty() {
        return best;
    }

    /** The best error that the reader has come to, drawn as a line with its number; NaN for none, as at first. */
    public DoubleProperty ownBestProperty() {
        return ownBest;
    }

    /** How errors lie along the upright axis; linear at first. */
    public ObjectProperty<ErrorScale> scaleProperty() {
        return scale;
    }

    /** The sentence that stands in the place of the curve as long as there is no error. */
    public StringProperty emptyTextProperty() {
        return chart.emptyTextProperty();
    }

    /** The index of the error that the reader looks at; -1 for none. */
    public IntegerProperty readIndexProperty() {
        return chart.cursor().placeProperty();
    }

    /**
     * Sets the errors that have the colours of the scale, for the swatches of the axis.
     *
     * @param thresholds as many as the scale of errors has colours, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        stops.thresholdsProperty().set(thresholds);
    }

    ErrorLayers layers() {
        return layers;
    }
}
