package neuronlab.lesson.shared.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** The cross-entropy of a classifier at every step so far, and the shares that its training measures, such as of right answers. */
public final class LearningChart {
    /** How exactly a cross-entropy is written. */
    public static final int LOSS_DECIMALS = 3;
    private static final double FEWEST_STEPS = 10;

    private final LiveTraining<?> training;
    private final List<String> names;
    private final Words words;
    private final Numbers numbers;
    private final CurveChart curves;
    private double[] steps = {};
    private double[] losses = {};
    private List<double[]> shares = List.of();

    /**
     * A chart that shows nothing yet.
     *
     * @param shareNames what the measures of the training are called, in their order
     */
    public LearningChart(LiveTraining<?> training, List<String> shareNames, Language language) {
        this.training = training;
        this.names = List.copyOf(shareNames);
        this.words = language.words(LearningChart.class);
        this.numbers = language.numbers();
        this.curves = new CurveChart(
                language,
                words.get("curves"),
                Stream.concat(Stream.of(words.get("curves.loss")), names.stream()).toList());
        curves.node().setId("learning-curves");
        curves.descriptionProperty().set(this::describe);
        curves.latest(0).setId("loss-value");
        curves.latest(1).setId("accuracy-value");
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return curves.node();
    }

    /**
     * Shows the training up to where it stands.
     *
     * @param latestShares the latest share of each measure, as it is written
     */
    public void show(List<String> latestShares) {
        Timeline<?> timeline = training.timeline();
        Track line = timeline.line();
        int from = timeline.first();
        int to = timeline.cursor() + 1;
        steps = line.steps(from, to);
        losses = line.losses(from, to);
        shares = IntStream.range(0, names.size())
                .mapToObj(measure -> line.measures(measure, from, to))
                .toList();
        curves.setAxes(
                AxisDescription.linear(words.get("curves.steps"), 0, Math.max(FEWEST_STEPS, steps[steps.length - 1])),
                AxisDescription.linear("", 0, Math.max(1, Arrays.stream(losses).max().orElse(1))));
        List<double[]> values = new ArrayList<>(List.of(losses));
        values.addAll(shares);
        List<String> latest = new ArrayList<>(List.of(numbers.fixed(losses[losses.length - 1], LOSS_DECIMALS)));
        latest.addAll(latestShares);
        curves.show(steps, values, latest);
    }

    private String describe(int index) {
        StringBuilder told = new StringBuilder(words.get(
                "curves.point", numbers.whole(steps[index]), numbers.fixed(losses[index], LOSS_DECIMALS)));
        for (int measure = 0; measure < names.size(); measure++) {
            told.append(words.get(
                    "curves.share", names.get(measure), numbers.whole(100 * shares.get(measure)[index])));
        }
        return told.toString();
    }
}
