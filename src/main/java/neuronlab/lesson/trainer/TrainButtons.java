package neuronlab.lesson.trainer;

import java.util.List;
import java.util.Locale;
import neuronlab.figure.control.StepButtons;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** The buttons that make 1, 10 or 100 steps of gradient descent. */
public final class TrainButtons {
    private static final List<Integer> COUNTS = List.of(1, 10, 100);

    private final StepButtons buttons;

    /** Buttons that train the model of this state. */
    public TrainButtons(TrainerState state, Locale language) {
        Words words = Words.of(TrainButtons.class, language);
        Numbers numbers = new Numbers(language);
        buttons = new StepButtons(COUNTS, count -> words.get(count == 1 ? "train.1" : "train.other", numbers.whole(count)));
        COUNTS.forEach(count -> buttons.button(count).setId("gd-step-" + count));
        buttons.setOnStep(state::step);
    }

    /** The row of buttons. */
    public StepButtons node() {
        return buttons;
    }
}
