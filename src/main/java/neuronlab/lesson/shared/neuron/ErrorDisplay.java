package neuronlab.lesson.shared.neuron;

import java.util.function.DoubleFunction;
import neuronlab.figure.Role;
import neuronlab.figure.control.NumberDisplay;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** The current error in large figures, and in some lessons a remark on it. */
public final class ErrorDisplay {
    private final NumberDisplay display;

    /** A display of the error of this state, of the three houses, that remarks on it from now on. */
    public ErrorDisplay(NeuronTraining state, Language language) {
        this(state, language, new ErrorRemark(language.words(ErrorDisplay.class))::of);
    }

    private ErrorDisplay(NeuronTraining state, Language language, DoubleFunction<String> remark) {
        Words words = language.words(ErrorDisplay.class);
        Numbers numbers = language.numbers();
        display = new NumberDisplay(language);
        display.roleProperty().set(Role.ERROR);
        display.valueLabel().setId("error-value");
        display.remarkLabel().setId("error-message");
        state.snapshotProperty().subscribe(now -> {
            display.titleProperty().set(title(now.steps(), words, numbers));
            display.valueProperty().set(numbers.whole(now.error()));
            display.remarkProperty().set(remark.apply(now.error()));
        });
    }

    /** A display of the error of this state, of any data, that has nothing to say about it. */
    public static ErrorDisplay withoutRemarks(NeuronTraining state, Language language) {
        ErrorDisplay result = new ErrorDisplay(state, language, _ -> "");
        result.display.getStyleClass().add("without-remarks");
        return result;
    }

    private static String title(long steps, Words words, Numbers numbers) {
        return steps == 0 ? words.get("error.at-start") : words.count("error.after", steps, numbers.whole(steps));
    }

    /** The display itself. */
    public NumberDisplay node() {
        return display;
    }
}
