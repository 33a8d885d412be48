package neuronlab.lesson.laboratory.training;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportBar;
import neuronlab.lesson.laboratory.guidance.HiddenControls;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import org.kordamp.ikonli.feather.Feather;

/** What drives the training: the transport, a new start, and what keeps the experiment. */
public final class TrainingBar {
    private static final List<Integer> COUNTS = List.of(1, 10, 100);

    private TrainingBar() {}

    /**
     * A bar that drives the laboratory.
     *
     * @param keep what keeps the experiment, and takes it away
     * @param controls told of what a teacher can leave out
     */
    public static TransportBar of(
            LaboratoryState state, MenuButton keep, HiddenControls controls, Language language) {
        Words words = language.words(TrainingBar.class);
        Numbers numbers = language.numbers();
        TransportBar bar = new TransportBar(
                state.transport(), COUNTS, count -> words.count("epochs", count, numbers.whole(count)), language);
        state.snapshotProperty()
                .subscribe(now -> bar.placeTextProperty().set(words.get("place", numbers.whole(now.epochs()))));
        Button anew = Buttons.quiet("new-start", words.get("new-start"), Feather.SHUFFLE, state::startAnew);
        Hint.give(anew, words.get("new-start.explained"));
        controls.add("new-start", anew);
        controls.add("keep", keep);
        bar.add(anew);
        bar.add(keep);
        return bar;
    }
}
