package neuronlab.lesson.trainclassifier;

import java.util.Arrays;
import java.util.List;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.model.timeline.Timeline;

/** The loss and the share of right answers at every step so far. */
final class LearningChart {
    private static final int LOSS_DECIMALS = 3;
    private static final double FEWEST_STEPS = 10;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final CurveChart curves;
    private double[] steps = {};
    private double[] losses = {};
    private double[] accuracies = {};

    LearningChart(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        this.curves =
                new CurveChart(language, words.get("curves"), List.of(words.get("loss"), words.get("curves.right")));
        curves.node().setId("learning-curves");
        curves.descriptionProperty().set(this::describe);
        curves.latest(0).setId("loss-value");
        curves.latest(1).setId("accuracy-value");
        state.snapshotProperty().subscribe(this::show);
    }

    Chart node() {
        return curves.node();
    }

    private void show(ClassifierSnapshot now) {
        Timeline<HouseSetting> timeline = state.training().timeline();
        int from = timeline.first();
        int to = timeline.cursor() + 1;
        steps = timeline.line().steps(from, to);
        losses = timeline.line().losses(from, to);
        accuracies = timeline.line().measures(ClassifierState.ACCURACY, from, to);
        curves.setAxes(
                AxisDescription.linear(words.get("curves.steps"), 0, Math.max(FEWEST_STEPS, now.steps())),
                AxisDescription.linear("", 0, Math.max(1, Arrays.stream(losses).max().orElse(1))));
        String right = words.get(
                "of",
                numbers.whole(now.training().right()),
                numbers.whole(now.training().total()));
        curves.show(steps, List.of(losses, accuracies), List.of(numbers.fixed(now.loss(), LOSS_DECIMALS), right));
    }

    private String describe(int index) {
        return words.get(
                "curves.point",
                numbers.whole(steps[index]),
                numbers.fixed(losses[index], LOSS_DECIMALS),
                words.get("percent", numbers.whole(100 * accuracies[index])));
    }
}
