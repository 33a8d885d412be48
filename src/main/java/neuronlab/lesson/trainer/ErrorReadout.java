package neuronlab.lesson.trainer;

import java.util.Locale;
import neuronlab.figure.Role;
import neuronlab.figure.control.Readout;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** The current error in large figures, and a remark on it. */
public final class ErrorReadout {
    private final Readout readout;

    /** A readout that shows the error of this state from now on. */
    public ErrorReadout(TrainerState state, Locale language) {
        Words words = Words.of(ErrorReadout.class, language);
        Numbers numbers = new Numbers(language);
        ErrorRemark remark = new ErrorRemark(words);
        readout = new Readout(language);
        readout.roleProperty().set(Role.ERROR);
        readout.valueLabel().setId("error-value");
        readout.remarkLabel().setId("error-message");
        state.snapshotProperty().subscribe(now -> {
            readout.titleProperty().set(title(now.steps(), words, numbers));
            readout.valueProperty().set(numbers.whole(now.error()));
            readout.remarkProperty().set(remark.of(now.error()));
        });
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
