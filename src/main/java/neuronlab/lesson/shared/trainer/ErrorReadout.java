package neuronlab.lesson.shared.trainer;

import java.util.function.DoubleFunction;
import neuronlab.figure.Role;
import neuronlab.figure.control.Readout;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** The current error in large figures, and in some lessons a remark on it. */
public final class ErrorReadout {
    private final Readout readout;

    /** A readout of the error of this state, of the three houses, that remarks on it from now on. */
    public ErrorReadout(NeuronTraining state, Language language) {
        this(state, language, new ErrorRemark(language.words(ErrorReadout.class))::of);
    }

    private ErrorReadout(NeuronTraining state, Language language, DoubleFunction<String> remark) {
        Words words = language.words(ErrorReadout.class);
        Numbers numbers = language.numbers();
        readout = new Readout(language);
        readout.roleProperty().set(Role.ERROR);
        readout.valueLabel().setId("error-value");
        readout.remarkLabel().setId("error-message");
        state.snapshotProperty().subscribe(now -> {
            readout.titleProperty().set(title(now.steps(), words, numbers));
            readout.valueProperty().set(numbers.whole(now.error()));
            readout.remarkProperty().set(remark.apply(now.error()));
        });
    }

    /** A readout of the error of this state, of any data, that has nothing to say about it. */
    public static ErrorReadout withoutRemarks(NeuronTraining state, Language language) {
        ErrorReadout result = new ErrorReadout(state, language, _ -> "");
        result.readout.getStyleClass().add("without-remarks");
        return result;
    }

    private static String title(long steps, Words words, Numbers numbers) {
        return steps == 0 ? words.get("error.at-start") : words.count("error.after", steps, numbers.whole(steps));
    }

    /** The readout itself. */
    public Readout node() {
        return readout;
    }
}
