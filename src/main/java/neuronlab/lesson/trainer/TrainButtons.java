package neuronlab.lesson.trainer;

import java.util.List;
import java.util.Locale;
import neuronlab.figure.control.StepButtons;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** The buttons that make steps of gradient descent: 1, 10, 100 and, where the way is long, 1,000. */
public final class TrainButtons {
    private static final List<Integer> USUAL = List.of(1, 10, 100);
    private static final List<Integer> MANY = List.of(1, 10, 100, 1000);

    private final StepButtons buttons;

    /** Buttons that train the model of this state. */
    public TrainButtons(TrainerState state, Locale language) {
        this(state, USUAL, language);
    }

    /** Buttons for a model that has a long way to go. */
    public static TrainButtons withThousand(TrainerState state, Locale language) {
        return new TrainButtons(state, MANY, language);
    }

    private TrainButtons(TrainerState state, List<Integer> counts, Locale language) {
        Words words = Words.of(TrainButtons.class, language);
        Numbers numbers = new Numbers(language);
        buttons = new StepButtons(counts, count -> words.get(count == 1 ? "train.1" : "train.other", numbers.whole(count)));
        counts.forEach(count -> buttons.button(count).setId("gd-step-" + count));
        buttons.setOnStep(state::step);
    }

    /** The row of buttons. */
    public StepButtons node() {
        return buttons;
    }
}
