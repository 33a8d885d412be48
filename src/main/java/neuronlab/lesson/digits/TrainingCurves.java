package neuronlab.lesson.digits;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.EpochMeasures;
import neuronlab.lesson.shared.handwriting.Measure;
import neuronlab.model.data.builtin.Digits;

/** How loss and accuracy change from epoch to epoch. */
final class TrainingCurves {
    private static final double PERCENT = 100;
    /** The loss of a model that knows nothing is ln 10 = 2.30. */
    private static final double LARGEST_LOSS = 2.5;
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
        draw(loss, Measure::loss, this::lossOf);
        draw(accuracy, measure -> measure.accuracy() * PERCENT, this::accuracyOf);
    }

    private void draw(CurveChart chart, ToDoubleFunction<Measure> value, Function<Measure, String> text) {
        double[] epochs = IntStream.range(0, history.size()).mapToDouble(epoch -> epoch).toArray();
        double[] training = history.stream()
                .mapToDouble(measures -> value.applyAsDouble(measures.training()))
                .toArray();
        double[] heldOut = history.stream()
                .mapToDouble(measures -> value.applyAsDouble(measures.heldOut()))
                .toArray();
        EpochMeasures latest = history.getLast();
        chart.show(
                epochs,
                List.of(training, heldOut),
                List.of(text.apply(latest.training()), text.apply(latest.heldOut())));
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
        return words.get("percent", numbers.fixed(measure.accuracy() * PERCENT, ACCURACY_DECIMALS));
    }
}
