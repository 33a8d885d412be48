package neuronlab.lesson.digits;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.EpochMeasures;
import neuronlab.lesson.shared.handwriting.Measure;
import neuronlab.model.data.builtin.Digits;

/**
 * How loss and accuracy change from epoch to epoch. Labelled by themselves: where the held-out loss was lowest although
 * the training loss falls on, and which epoch was the best for the held-out digits.
 */
final class TrainingCurves {
    private static final double PERCENT = 100;
    /** The loss of a model that knows nothing is ln 10 = 2.30. */
    private static final double LARGEST_LOSS = 2.5;
    /** After so many epochs without a lower loss it is not expected to fall any more. */
    private static final int PATIENCE = 10;
    private static final int LOSS_DECIMALS = 3;
    private static final int ACCURACY_DECIMALS = 1;

    private final Words words;
    private final Numbers numbers;
    private final CurveChart loss;
    private final CurveChart accuracy;
    private List<EpochMeasures> history = List.of();

    TrainingCurves(DigitsTraining training, Language language) {
        words = language.words(TrainingCurves.class);
        numbers = language.numbers();
        loss = chart("curves.loss", LARGEST_LOSS, language);
        accuracy = chart("curves.accuracy", PERCENT, language);
        loss.node().setId("digits-loss");
        accuracy.node().setId("digits-accuracy");
        accuracy.latest(0).setId("digits-accuracy-training");
        accuracy.latest(1).setId("digits-accuracy-held-out");
        loss.descriptionProperty().set(epoch -> told(epoch, this::lossOf));
        accuracy.descriptionProperty().set(epoch -> told(epoch, this::accuracyOf));
        training.snapshotProperty().subscribe(latest -> {
            if (latest != null) {
                show(latest.history());
            }
        });
    }

    private CurveChart chart(String title, double top, Language language) {
        CurveChart chart = new CurveChart(
                language, words.get(title), List.of(words.get("curves.training"), words.get("curves.held-out")));
        setAxes(chart, top);
        return chart;
    }

    private void setAxes(CurveChart chart, double top) {
        chart.setAxes(
                AxisDescription.counted(words.get("curves.epoch"), 0, Digits.EPOCHS),
                AxisDescription.linear("", 0, top));
    }

    Chart loss() {
        return loss.node();
    }

    Chart accuracy() {
        return accuracy.node();
    }

    private void show(List<EpochMeasures> measures) {
        history = measures;
        double largest = measures.stream()
                .mapToDouble(each -> Math.max(each.training().loss(), each.heldOut().loss()))
                .max()
                .orElse(0);
        setAxes(loss, Math.max(LARGEST_LOSS, largest));
        draw(loss, Measure::loss, this::lossOf, turn());
        draw(accuracy, TrainingCurves::percent, this::accuracyOf, best());
    }

    private static double percent(Measure measure) {
        return measure.accuracy() * PERCENT;
    }

    private double[] training(ToDoubleFunction<Measure> value) {
        return history.stream().mapToDouble(each -> value.applyAsDouble(each.training())).toArray();
    }

    private double[] heldOut(ToDoubleFunction<Measure> value) {
        return history.stream().mapToDouble(each -> value.applyAsDouble(each.heldOut())).toArray();
    }

    /** The epoch from which on the model learns by heart: for some time training has helped only what it learns from. */
    private Optional<Landmark> turn() {
        double[] losses = heldOut(Measure::loss);
        int lowest = first(losses, -1);
        boolean fallsOn = history.getLast().training().loss() < history.get(lowest).training().loss();
        return Optional.of(lowest)
                .filter(epoch -> fallsOn && epoch > 0 && losses.length - 1 - epoch >= PATIENCE)
                .map(epoch -> landmark("landmark.lowest", losses, epoch, lossOf(history.get(epoch).heldOut())));
    }

    /** The best epoch, once there is a later one that is no better. */
    private Optional<Landmark> best() {
        double[] shares = heldOut(TrainingCurves::percent);
        return Optional.of(first(shares, 1))
                .filter(epoch -> epoch > 0 && epoch < shares.length - 1)
                .map(epoch -> landmark("landmark.best", shares, epoch, accuracyOf(history.get(epoch).heldOut())));
    }

    /** The first of the highest values, or with sign -1 of the lowest. */
    private static int first(double[] values, int sign) {
        return IntStream.range(0, values.length)
                .reduce((first, other) -> sign * values[other] > sign * values[first] ? other : first)
                .orElseThrow();
    }

    private Landmark landmark(String key, double[] curve, int epoch, String told) {
        return new Landmark(epoch, curve[epoch], words.get(key, numbers.whole(epoch), told));
    }

    private void draw(
            CurveChart chart, ToDoubleFunction<Measure> value, Function<Measure, String> text, Optional<Landmark> landmark) {
        double[] epochs = IntStream.range(0, history.size()).mapToDouble(epoch -> epoch).toArray();
        EpochMeasures latest = history.getLast();
        chart.show(
                epochs,
                List.of(training(value), heldOut(value)),
                List.of(text.apply(latest.training()), text.apply(latest.heldOut())),
                landmark.stream().toList());
    }

    private String told(int epoch, Function<Measure, String> text) {
        EpochMeasures then = history.get(epoch);
        return words.get(
                "curves.reading", numbers.whole(epoch), text.apply(then.training()), text.apply(then.heldOut()));
    }

    private String lossOf(Measure measure) {
        return numbers.fixed(measure.loss(), LOSS_DECIMALS);
    }

    private String accuracyOf(Measure measure) {
        return words.get("percent", numbers.fixed(percent(measure), ACCURACY_DECIMALS));
    }
}
