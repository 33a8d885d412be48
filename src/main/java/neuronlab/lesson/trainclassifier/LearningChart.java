package neuronlab.lesson.trainclassifier;

import java.util.Arrays;
import java.util.List;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;

/** The loss and the share of right answers at every step so far. */
final class LearningChart {
    private static final int LOSS_DECIMALS = 3;
    private static final double FEWEST_STEPS = 10;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;
    private final CurveChart curves;

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
        double[] steps = state.losses().steps();
        double largest = Arrays.stream(state.losses().values()).max().orElse(0);
        curves.setAxes(
                AxisDescription.linear(words.get("curves.steps"), 0, Math.max(FEWEST_STEPS, now.steps())),
                AxisDescription.linear("", 0, Math.max(1, largest)));
        String right = words.get(
                "of",
                numbers.whole(now.training().right()),
                numbers.whole(now.training().total()));
        curves.show(
                steps,
                List.of(state.losses().values(), state.accuracies().values()),
                List.of(numbers.fixed(now.loss(), LOSS_DECIMALS), right));
    }

    private String describe(int index) {
        return words.get(
                "curves.point",
                numbers.whole(state.losses().steps()[index]),
                numbers.fixed(state.losses().values()[index], LOSS_DECIMALS),
                words.get("percent", numbers.whole(100 * state.accuracies().values()[index])));
    }
}
