package neuronlab.lesson.shared.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * The cross-entropy of a classifier at every step so far, and the shares that its training measures: first that of right
 * answers for what it learns from. What is worth a word is labelled by itself: where the goal is reached, where fewer are
 * right although the cross-entropy falls, and where all are. Curves run after the model where the reader asked for many
 * steps, its numbers are at the end at once.
 */
public final class LearningChart {
    /** How exactly a cross-entropy is written. */
    public static final int LOSS_DECIMALS = 3;
    private static final double FEWEST_STEPS = 10;
    /** One in twenty: fewer change sides all the time. */
    private static final double LEAST_DIP = 0.05;

    private final LiveTraining<?> training;
    private final Replay replay;
    private final List<String> names;
    private final Words words;
    private final Numbers numbers;
    private final CurveChart curves;
    private final Supplier<List<String>> latestShares;
    private double goal = Double.NaN;
    private double[] steps = {};
    private double[] losses = {};
    private List<double[]> shares = List.of();

    /**
     * A chart of the training as it is, from now on.
     *
     * @param replay up to where the curves are drawn
     * @param shareNames what the measures of the training are called, in their order
     * @param latestShares the latest share of each measure, as it is written
     */
    public LearningChart(
            LiveTraining<?> training,
            Replay replay,
            List<String> shareNames,
            Supplier<List<String>> latestShares,
            Language language) {
        this.training = training;
        this.replay = replay;
        this.latestShares = latestShares;
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
        replay.drawnBy(curves.node());
        replay.versionProperty().subscribe(_ -> draw());
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return curves.node();
    }

    /** Labels where the cross-entropy falls below this, from the next showing on. */
    public void setGoal(double loss) {
        goal = loss;
    }

    private void draw() {
        Timeline<?> timeline = training.timeline();
        Track line = timeline.line();
        int from = timeline.first();
        int to = replay.shown() + 1;
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
        double loss = training.momentProperty().get().loss();
        List<String> latest = new ArrayList<>(List.of(numbers.fixed(loss, LOSS_DECIMALS)));
        latest.addAll(latestShares.get());
        curves.show(steps, values, latest, landmarks());
    }

    private List<Landmark> landmarks() {
        double[] right = shares.getFirst();
        return Stream.of(
                        new Turns(losses)
                                .fallsBelow(goal)
                                .map(index -> landmark("landmark.goal", losses, index, numbers.upTo(goal, LOSS_DECIMALS))),
                        new Turns(right)
                                .dipWhileFalls(losses, LEAST_DIP)
                                .map(index -> landmark("landmark.dip", right, index, numbers.whole(100 * right[index]))),
                        new Turns(right).reaches(1).map(index -> landmark("landmark.all", right, index, "")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Landmark landmark(String key, double[] curve, int index, String told) {
        return new Landmark(steps[index], curve[index], words.get(key, numbers.whole(steps[index]), told));
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
