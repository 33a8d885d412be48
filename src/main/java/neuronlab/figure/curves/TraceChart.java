package neuronlab.figure.curves;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import neuronlab.figure.Role;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.CurvePlaces;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.figure.plot.layer.LandmarkLayer;
import neuronlab.figure.plot.layer.PointLayer;

/**
 * One number over the steps of a training, low enough to stand above others, with landmarks that are labelled where they
 * lie. Its axes follow the curve.
 */
public final class TraceChart {
    private static final double MARGIN = 0.12;
    private static final int DECIMALS = 4;

    private final Language language;
    private final Chart chart;
    private final String name;
    private final CurveLayer zero = new CurveLayer("trace-zero");
    private final CurveLayer curve = new CurveLayer("trace");
    private final PointLayer now = new PointLayer(PointLayer.Mark.CIRCLE, "trace-now");
    private final LandmarkLayer landmarks = new LandmarkLayer(
            "trace-landmark", "trace-label", LabelSide.ABOVE_RIGHT, LabelSide.BESIDE, LabelSide.BELOW_RIGHT);
    private final PointLayer read = new PointLayer(PointLayer.Mark.CIRCLE, "trace-read");
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private String latest = "";
    private String counted = "";
    private double[] moments = {};
    private double[] numbers = {};

    /**
     * An empty chart.
     *
     * @param name what the number is
     * @param role the idea whose colour the curve has
     */
    public TraceChart(String name, Role role, Language language) {
        this.name = name;
        this.language = language;
        chart = new Chart(this, "trace-chart", new Moments(), language);
        role.mark(chart);
        CsvContent.offer(chart, () -> CsvContent.ofNumbers(List.of(counted, name), List.of(moments, numbers)));
        chart.addLayers(zero, curve, landmarks, now, read);
        chart.cursor().placeProperty().addListener((_, _, place) -> curve.mark(read, place.intValue()));
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** What the reader is told of a moment, by its index. */
    public ObjectProperty<IntFunction<String>> descriptionProperty() {
        return description;
    }

    /**
     * Shows another curve. The arrays are only read.
     *
     * @param across what is counted below; empty for nothing
     * @param steps where the moments lie, ascending; without any the axes stay as they are
     * @param values the number at each; finite
     * @param shown the places that are worth a word, {@link LandmarkLayer#MOST} at most
     * @throws IllegalArgumentException if there are not as many numbers as moments
     */
    public void show(String across, double[] steps, double[] values, List<Landmark> shown) {
        // Before the axes: they have the reader told of a moment, which must be one of these.
        curve.setPoints(steps, values);
        counted = across;
        moments = steps;
        numbers = values;
        int last = steps.length - 1;
        latest = last < 0 ? "" : language.numbers().upTo(values[last], DECIMALS);
        if (last >= 0) {
            double end = Math.max(steps[last], steps[0] + 1);
            chart.setAxes(AxisDescription.linear(across, steps[0], end), upwards(values));
            zero.setPoints(new double[] {steps[0], end}, new double[2]);
        }
        curve.mark(now, last);
        landmarks.show(shown);
        curve.mark(read, chart.cursor().placeProperty().get());
        chart.cursor().refresh();
    }

    private AxisDescription upwards(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        double most = Arrays.stream(values).max().orElseThrow();
        double room = most > least ? (most - least) * MARGIN : Math.max(1, Math.abs(most)) * MARGIN;
        return AxisDescription.linear(name, least - room, most + 2 * room);
    }

    /** The moments as places. */
    private final class Moments implements CurvePlaces {
        @Override
        public CurveLayer curve() {
            return curve;
        }

        @Override
        public String tell(int index) {
            return description.get().apply(index);
        }

        @Override
        public String summary() {
            Words words = language.words(TraceChart.class);
            StringBuilder told = new StringBuilder(latest.isEmpty() ? name : words.get("trace.summary", name, latest));
            landmarks.landmarks().forEach(landmark -> told.append(words.get("landmark", landmark.text())));
            return told.toString();
        }
    }
}
