package neuronlab.lesson.laboratory.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.lesson.laboratory.state.Curves;
import neuronlab.lesson.laboratory.state.Snapshot;

/** One quantity over the epochs, for the rows to learn from and for those held out. */
final class LossCurves extends StackPane {
    private static final double FEWEST_EPOCHS = 10;
    private static final double HEADROOM = 1.05;

    private final Language language;
    private final Words words;
    private final String id;
    private final String title;
    private final Function<Curves, List<double[]>> values;
    private final DoubleFunction<String> text;
    private CurveChart chart;
    private int curves;
    private List<double[]> shown = List.of();
    private double[] epochs = {};

    /**
     * Curves without points.
     *
     * @param id what they are known by
     * @param title what is shown
     * @param values for the rows to learn from, and for those held out
     * @param text how a value is written
     */
    LossCurves(
            String id,
            String title,
            Function<Curves, List<double[]>> values,
            DoubleFunction<String> text,
            Language language) {
        this.id = id;
        this.title = title;
        this.values = values;
        this.text = text;
        this.language = language;
        words = language.words(LossCurves.class);
        setId(id);
        getStyleClass().add("loss-curves");
    }

    void show(Snapshot now) {
        List<double[]> all = new ArrayList<>(values.apply(now.curves()));
        all.removeIf(curve -> Double.isNaN(Curves.latest(curve)));
        if (all.isEmpty()) {
            return;
        }
        if (all.size() != curves) {
            build(all.size());
        }
        epochs = now.curves().epochs();
        shown = all;
        double top = all.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite).max().orElse(1);
        chart.setAxes(
                AxisDescription.linear(words.get("epoch"), 0, Math.max(FEWEST_EPOCHS, now.epochs())),
                AxisDescription.linear("", 0, top > 0 ? top * HEADROOM : 1));
        chart.show(epochs, all, all.stream().map(curve -> text.apply(Curves.latest(curve))).toList());
    }

    private void build(int count) {
        curves = count;
        chart = new CurveChart(
                language, "", List.of(words.get("training"), words.get("held-out")).subList(0, count));
        chart.node().setAccessibleText(title);
        for (int curve = 0; curve < count; curve++) {
            chart.latest(curve).setId(id + (curve == 0 ? "-training" : "-held-out"));
        }
        chart.descriptionProperty().set(this::describe);
        getChildren().setAll(chart.node());
    }

    private String describe(int index) {
        Numbers numbers = language.numbers();
        String first = words.get("reading", numbers.whole(epochs[index]), text.apply(shown.getFirst()[index]));
        return curves == 1 ? first : words.get("reading.both", first, text.apply(shown.get(1)[index]));
    }
}
