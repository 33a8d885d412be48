package neuronlab.figure.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import neuronlab.figure.Role;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.PointLayer;

/**
 * One number over the steps of a training, low enough to stand above others, with landmarks that are labelled where they
 * lie. Its axes follow the curve.
 */
public final class TraceChart {
    /** How many landmarks there is room for. */
    public static final int MOST_LANDMARKS = 3;

    private static final double[] NOTHING = {};
    private static final double MARGIN = 0.12;

    /**
     * A place of the curve that is worth a word.
     *
     * @param x where it is
     * @param y how high it is
     * @param text what is written beside it
     */
    public record Landmark(double x, double y, String text) {}

    private final Language language;
    private final Chart chart;
    private final String name;
    private final CurveLayer zero = new CurveLayer("trace-zero");
    private final CurveLayer curve = new CurveLayer("trace");
    private final PointLayer now = new PointLayer(PointLayer.Mark.CIRCLE, "trace-now");
    private final PointLayer places = new PointLayer(PointLayer.Mark.DIAMOND, "trace-landmark");
    private final PointLayer read = new PointLayer(PointLayer.Mark.CIRCLE, "trace-read");
    private final List<LabelLayer> labels = new ArrayList<>();
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private double[] x = NOTHING;
    private double[] y = NOTHING;
    private List<Landmark> landmarks = List.of();

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
        chart.addLayers(zero, curve, places);
        for (int index = 0; index < MOST_LANDMARKS; index++) {
            LabelLayer label = new LabelLayer("trace-label");
            label.setSide(index % 2 == 0 ? LabelSide.ABOVE_RIGHT : LabelSide.BESIDE);
            labels.add(label);
            chart.addLayers(label);
        }
        chart.addLayers(now, read);
        chart.cursor().placeProperty().addListener(_ -> mark());
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
     * @param steps where the moments lie, ascending
     * @param values the number at each; finite
     * @param shown the places that are worth a word, {@link #MOST_LANDMARKS} at most
     */
    public void show(String across, double[] steps, double[] values, List<Landmark> shown) {
        x = steps;
        y = values;
        landmarks = List.copyOf(shown);
        if (x.length == 0) {
            return;
        }
        double last = Math.max(x[x.length - 1], x[0] + 1);
        chart.setAxes(AxisDescription.linear(across, x[0], last), upwards());
        curve.setPoints(x, y);
        zero.setPoints(new double[] {x[0], last}, new double[2]);
        now.setPoints(new double[] {x[x.length - 1]}, new double[] {y[y.length - 1]});
        places.setPoints(
                landmarks.stream().mapToDouble(Landmark::x).toArray(),
                landmarks.stream().mapToDouble(Landmark::y).toArray());
        for (int index = 0; index < labels.size(); index++) {
            boolean used = index < landmarks.size();
            labels.get(index)
                    .setLabel(
                            used ? landmarks.get(index).text() : "",
                            used ? landmarks.get(index).x() : 0,
                            used ? landmarks.get(index).y() : 0);
        }
        mark();
        chart.cursor().refresh();
    }

    private AxisDescription upwards() {
        double least = Arrays.stream(y).min().orElse(0);
        double most = Arrays.stream(y).max().orElse(0);
        double room = most > least ? (most - least) * MARGIN : Math.max(1, Math.abs(most)) * MARGIN;
        return AxisDescription.linear(name, least - room, most + 2 * room);
    }

    private void mark() {
        int place = chart.cursor().placeProperty().get();
        boolean any = place >= 0 && place < x.length;
        read.setPoints(any ? new double[] {x[place]} : NOTHING, any ? new double[] {y[place]} : NOTHING);
    }

    /** The moments as places. */
    private final class Moments implements Places {
        @Override
        public int count() {
            return x.length;
        }

        @Override
        public Bounds extent(int index) {
            PlotTransform plane = chart.plot().transform();
            return new BoundingBox(plane.x(x[index]), plane.y(y[index]), 0, 0);
        }

        @Override
        public int at(double across, double down) {
            return curve.nearest(across);
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return Walk.row(x.length, from, move);
        }

        @Override
        public String tell(int index) {
            return description.get().apply(index);
        }

        @Override
        public String summary() {
            Words words = language.words(TraceChart.class);
            StringBuilder told = new StringBuilder(words.get(
                    "trace.summary", name, x.length == 0 ? "" : language.numbers().upTo(y[y.length - 1], 4)));
            landmarks.forEach(landmark -> told.append(words.get("trace.landmark", landmark.text())));
            return told.toString();
        }
    }
}
