package neuronlab.lesson.trainer;

import java.util.Locale;
import java.util.function.DoubleFunction;
import neuronlab.figure.Role;
import neuronlab.figure.control.Readout;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** The current error in large figures, and in some lessons a remark on it. */
public final class ErrorReadout {
    private final Readout readout;

    /** A readout of the error of this state, of the three houses, that remarks on it from now on. */
    public ErrorReadout(TrainerState state, Locale language) {
        this(state, language, new ErrorRemark(Words.of(ErrorReadout.class, language))::of);
    }

    private ErrorReadout(TrainerState state, Locale language, DoubleFunction<String> remark) {
        Words words = Words.of(ErrorReadout.class, language);
        Numbers numbers = new Numbers(language);
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
    public static ErrorReadout withoutRemarks(TrainerState state, Locale language) {
        ErrorReadout result = new ErrorReadout(state, language, _ -> "");
        result.readout.getStyleClass().add("without-remarks");
        return result;
    }

    private static String title(long steps, Words words, Numbers numbers) {
        String key = steps > 1 ? "error.after.other" : "error.after." + steps;
        return words.get(key, numbers.whole(steps));
    }

    /** The readout itself. */
    public Readout node() {
        return readout;
    }
}
