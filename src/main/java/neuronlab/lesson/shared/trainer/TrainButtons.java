package neuronlab.lesson.shared.trainer;

import java.util.List;
import neuronlab.figure.control.StepButtons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** The buttons that make steps of gradient descent: 1, 10, 100 and, where the way is long, 1,000. */
public final class TrainButtons {
    private static final List<Integer> USUAL = List.of(1, 10, 100);
    private static final List<Integer> MANY = List.of(1, 10, 100, 1000);

    private final StepButtons buttons;

    /** Buttons that train the model of this state. */
    public TrainButtons(TrainerState state, Language language) {
        this(state, USUAL, language);
    }

    /** Buttons for a model that has a long way to go. */
    public static TrainButtons withThousand(TrainerState state, Language language) {
        return new TrainButtons(state, MANY, language);
    }

    private TrainButtons(TrainerState state, List<Integer> counts, Language language) {
        Words words = language.words(TrainButtons.class);
        Numbers numbers = language.numbers();
        buttons = new StepButtons(counts, count -> words.count("train", count, numbers.whole(count)));
        counts.forEach(count -> buttons.button(count).setId("gd-step-" + count));
        buttons.setOnStep(state::step);
    }

    /** The row of buttons. */
    public StepButtons node() {
        return buttons;
    }
}
