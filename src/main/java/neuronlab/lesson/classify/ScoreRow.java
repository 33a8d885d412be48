package neuronlab.lesson.classify;

import javafx.scene.layout.StackPane;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Columns;
import neuronlab.figure.ranked.ProbabilityBar;

/** One class of the explorer: its score as a slider, its output as a bar. */
final class ScoreRow extends StackPane {
    static final int SCORE_DECIMALS = 2;
    private static final int OUTPUT_DECIMALS = 3;
    private static final double END = 10;
    private static final double STEP = 0.1;

    private final ParameterSlider slider;
    private final ProbabilityBar bar = new ProbabilityBar();
    private final Numbers numbers;
    private final Words words;
    private final String name;

    ScoreRow(String name, int index, SoftmaxState state, Language language) {
        this.name = name;
        numbers = language.numbers();
        words = language.words(ScoreRow.class);
        slider = new ParameterSlider(language);
        slider.setId("score-" + (index + 1));
        slider.setLabel(name);
        slider.setRange(-END, END);
        slider.setStep(STEP);
        slider.setDecimals(SCORE_DECIMALS);
        state.scoreProperty(index).subscribe(score -> slider.setValue(score.doubleValue()));
        slider.valueProperty().subscribe(score -> state.setScore(index, score.doubleValue()));
        bar.setId("output-" + (index + 1));
        bar.widestTextProperty().set(numbers.fixed(0, OUTPUT_DECIMALS));
        Columns columns = new Columns(slider, bar);
        columns.getStyleClass().add("score-columns");
        getStyleClass().add("score-row");
        getChildren().add(columns);
    }

    void show(double output) {
        String text = numbers.fixed(output, OUTPUT_DECIMALS);
        bar.probabilityProperty().set(output);
        bar.textProperty().set(text);
        bar.setAccessibleText(words.get("output.spoken", name, text));
    }
}
