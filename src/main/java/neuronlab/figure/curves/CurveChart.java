package neuronlab.figure.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Text;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.CurvePlaces;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.figure.plot.layer.LandmarkLayer;
import neuronlab.figure.plot.layer.PointLayer.Mark;
import neuronlab.figure.plot.layer.PointLayer;

/**
 * Several curves over the same values, each with its name and its latest number, which never touch one another. Curves
 * differ in colour and in the dashes of their lines. The reader visits the points and is told all numbers there.
 */
public final class CurveChart {
    /** In place of the index of a point: none. */
    public static final int NONE = Places.NONE;

    /** How many curves a chart can have: as many as there are styles. */
    public static final int MOST = 6;

    private static final double[] NOTHING = {};

    private final Language language;
    private final Chart chart;
    private final CurveEnds ends;
    private final CurveNames names;
    private final ObjectProperty<IntFunction<String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private final List<String> curveNames;
    private final List<CurveLabel> labels = new ArrayList<>();
    private String across = "";
    private double[] at = {};
    private List<double[]> shown = List.of();
    private final List<CurveLayer> curves = new ArrayList<>();
    private final List<PointLayer> marks = new ArrayList<>();
    private final LandmarkLayer landmarks = new LandmarkLayer(
            "curve-landmark",
            "curve-landmark-label",
            LabelSide.WELL_BELOW_RIGHT,
            LabelSide.ABOVE_RIGHT,
            LabelSide.ABOVE_LEFT);

    /**
     * A chart of curves without points.
     *
     * @param title what is shown; empty for none
     * @param curveNames the curves' names, {@link #MOST} at most
     */
    public CurveChart(Language language, String title, List<String> curveNames) {
        if (curveNames.isEmpty() || curveNames.size() > MOST) {
            throw new IllegalArgumentException("A chart has 1 to %d curves, not %s".formatted(MOST, curveNames));
        }
        this.language = language;
        this.curveNames = List.copyOf(curveNames);
        chart = new Chart(this, "curve-chart", new Points(), language);
        ends = new CurveEnds(chart.plot());
        names = new CurveNames(chart.plot(), ends);
        curveNames.forEach(this::add);
        CsvContent.offer(chart, this::csv);
        curves.forEach(chart::addLayers);
        chart.addLayers(landmarks);
        marks.forEach(chart::addLayers);
        chart.addLayers(ends);
        names.setTitle(title);
        names.name(List.copyOf(labels));
        chart.setHeader(names);
        ends.setEnds(Double.NaN, NOTHING);
        readIndexProperty().addListener(_ -> mark());
        description.addListener(_ -> chart.cursor().refresh());
    }

    private String csv() {
        List<String> headings = new ArrayList<>(curveNames);
        headings.addFirst(across);
        List<double[]> columns = new ArrayList<>(shown);
        columns.addFirst(at);
        return CsvContent.ofNumbers(headings, columns);
    }

    private void add(String name) {
        String styleClass = "curve-" + (curves.size() + 1);
        Mark form = curves.size() % 2 == 0 ? Mark.CIRCLE : Mark.DIAMOND;
        labels.add(new CurveLabel(styleClass, name, chart::requestLayout));
        curves.add(new CurveLayer(styleClass));
        PointLayer mark = new PointLayer(form, styleClass + "-point");
        mark.node().getStyleClass().add("curve-points");
        marks.add(mark);
    }

    /** Sets the axes. */
    public void setAxes(AxisDescription sideways, AxisDescription upwards) {
        across = sideways.title();
        chart.setAxes(sideways, upwards);
    }

    /**
     * Shows other points, with the latest numbers as they are written, and no landmarks. The arrays are only read.
     *
     * @param at where the points of all curves lie, ascending
     * @param shown the values of each curve
     * @param latest the latest number of each curve
     * @throws IllegalArgumentException if there are not as many values as places, or not as many curves as names
     */
    public void show(double[] at, List<double[]> shown, List<String> latest) {
        show(at, shown, latest, List.of());
    }

    /**
     * Shows other points, with the latest numbers as they are written. The arrays are only read.
     *
     * @param at where the points of all curves lie, ascending
     * @param shown the values of each curve
     * @param latest the latest number of each curve
     * @param places what of the curves is worth a word, {@link LandmarkLayer#MOST} at most
     * @throws IllegalArgumentException if there are not as many values as places, or not as many curves as names
     */
    public void show(double[] at, List<double[]> shown, List<String> latest, List<Landmark> places) {
        if (shown.size() != curves.size() || latest.size() != curves.size()) {
            throw new IllegalArgumentException(
                    "%d curves with %d numbers for %d names".formatted(shown.size(), latest.size(), curves.size()));
        }
        this.at = at;
        this.shown = List.copyOf(shown);
        boolean grown = false;
        for (int curve = 0; curve < curves.size(); curve++) {
            curves.get(curve).setPoints(at, shown.get(curve));
            grown |= labels.get(curve).write(latest.get(curve));
        }
        if (grown) {
            chart.requestLayout();
        }
        landmarks.show(places);
        int last = at.length - 1;
        ends.setEnds(
                last < 0 ? Double.NaN : at[last],
                last < 0 ? NOTHING : shown.stream().mapToDouble(values -> values[last]).toArray());
        if (readIndexProperty().get() > last) {
            chart.cursor().clear();
        }
        mark();
        chart.cursor().refresh();
    }

    private void mark() {
        for (int curve = 0; curve < marks.size(); curve++) {
            curves.get(curve).mark(marks.get(curve), readIndexProperty().get());
        }
    }

    /** The points as places, in the plot area: all curves' at once. */
    private final class Points implements CurvePlaces {
        /** The readout stands beside the last one. */
        @Override
        public CurveLayer curve() {
            return curves.getLast();
        }

        @Override
        public String tell(int index) {
            return description.get().apply(index);
        }

        @Override
        public String summary() {
            Words words = language.words(CurveChart.class);
            String latest = labels.stream()
                    .map(label -> words.get(
                            "latest", label.name().getText(), label.value().getText()))
                    .collect(Collectors.joining(words.get("between")));
            StringBuilder told = new StringBuilder(words.get("summary", names.title(), latest));
            landmarks.landmarks().forEach(landmark -> told.append(words.get("landmark", landmark.text())));
            return told.toString();
        }
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** What the reader is told of a point, by its index. */
    public ObjectProperty<IntFunction<String>> descriptionProperty() {
        return description;
    }

    /** The index of the point that the reader looks at, or {@link #NONE}. */
    public IntegerProperty readIndexProperty() {
        return chart.cursor().placeProperty();
    }

    /** The text with a curve's latest number, to give it an id. */
    public Text latest(int curve) {
        return labels.get(curve).value();
    }

    CurveNames names() {
        return names;
    }

    List<CurveLabel> labels() {
        return labels;
    }
}
