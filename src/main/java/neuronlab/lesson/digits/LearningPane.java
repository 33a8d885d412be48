package neuronlab.lesson.digits;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.control.Segments;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.LearningChoice;

/** From how many digits the model learns, in how large batches, and what becomes of it. */
final class LearningPane {
    private static final List<Integer> EXAMPLES = List.of(20, 50, 100, 400, LearningChoice.ALL);
    private static final List<Integer> BATCHES = List.of(1, 4, 16, 64, 256, LearningChoice.ALL);

    private final DigitsTraining training;
    private final Numbers numbers;
    private final Words words;
    private final TrainingCurves curves;
    private final DigitRates rates;
    private final FittedPane figure;

    LearningPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(LearningPane.class);
        numbers = language.numbers();
        curves = new TrainingCurves(training, language);
        Segments<Integer> examples = new Segments<>(words.get("learn.examples"), EXAMPLES, this::count);
        examples.setId("learn-examples");
        examples.valueProperty().subscribe(count -> choose(count, LearningChoice::withExamples));
        Segments<Integer> batches = new Segments<>(words.get("learn.batch"), BATCHES, this::count);
        batches.setId("learn-batch");
        batches.valueProperty().subscribe(count -> choose(count, LearningChoice::withBatchSize));
        training.live().settingProperty().subscribe(_ -> {
            examples.valueProperty().set(training.choice().examples());
            batches.valueProperty().set(training.choice().batchSize());
        });
        rates = new DigitRates(training, language);
        figure = arrange(
                Arrangement.column(Arrangement.part(examples), Arrangement.part(batches)),
                Arrangement.part(rates),
                Arrangement.part(new FlowPane(new PlayButton("learning-play", training.live(), words))));
        figure.getStyleClass().add("digits-learning");
    }

    private FittedPane arrange(Arrangement digits, Arrangement rate, Arrangement learn) {
        Arrangement loss = Arrangement.filling(curves.loss());
        Arrangement accuracy = Arrangement.leading(curves.accuracy());
        Arrangement either = Arrangement.tabs()
                .tab(words.get("tab.accuracy"), accuracy)
                .tab(words.get("tab.loss"), loss);
        Arrangement choices = Arrangement.tabs()
                .tab(words.get("tab.digits"), digits)
                .tab(words.get("tab.rate"), rate);
        return new FittedPane(
                Arrangement.column(digits, rate, accuracy, loss, learn),
                Arrangement.column(digits, rate, Arrangement.row(accuracy, loss), learn),
                Arrangement.column(choices, Arrangement.row(accuracy, loss), learn),
                Arrangement.column(choices, either, learn),
                Arrangement.row(accuracy, Arrangement.column(choices, learn)),
                Arrangement.row(accuracy, Arrangement.column(digits, learn)),
                Arrangement.column(digits, accuracy));
    }

    private String count(int count) {
        return count == LearningChoice.ALL ? words.get("learn.all") : numbers.whole(count);
    }

    private void choose(Integer count, ChoiceOfCount change) {
        if (count != null) {
            training.choose(change.apply(training.choice(), count));
        }
    }

    /** Another choice that differs in one count. */
    @FunctionalInterface
    private interface ChoiceOfCount {
        LearningChoice apply(LearningChoice choice, int count);
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    /** Waits for what is still being measured, for a picture. */
    void measureNow() {
        rates.measureNow();
    }

    List<Region> charts() {
        return List.of(curves.loss(), curves.accuracy());
    }
}
