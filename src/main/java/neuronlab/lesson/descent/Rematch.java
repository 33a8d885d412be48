package neuronlab.lesson.descent;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.InSight;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.lesson.shared.neuron.NeuronSnapshot;
import neuronlab.lesson.shared.neuron.NeuronTraining;

/**
 * The machine trains from where the reader began by hand, until it is better. The steps are made at once, as those of the
 * buttons are, and figures run after them.
 */
final class Rematch extends VBox {
    /** By then nothing is left to gain that could be seen. */
    private static final long MOST_STEPS = 20_000;

    private static final int DECIMALS = 2;

    private final NeuronTraining state;
    private final HandRecord record;
    private final Runnable takeOver;
    private final Words words;
    private final Numbers numbers;
    private final Label sentence = new WrappedLabel("", "rematch-sentence");
    private final Button go;

    /** @param takeOver is called when the reader sets the figure going */
    Rematch(NeuronTraining state, HandRecord record, Runnable takeOver, Language language) {
        this.state = state;
        this.record = record;
        this.takeOver = takeOver;
        words = language.words(Rematch.class);
        numbers = language.numbers();
        setId("rematch");
        getStyleClass().add("unfolded-step");
        sentence.setId("rematch-sentence");
        Announcement.follow(sentence);
        go = Buttons.small("rematch-go", words.get("rematch.go"), () -> record.bestProperty().get().ifPresent(this::train));
        go.setWrapText(true);
        getChildren().setAll(sentence, go);
        // The record is there for longer than the page.
        record.bestProperty().when(InSight.inScene(this)).subscribe(this::invite);
    }

    private void invite(Optional<HandRecord.Best> best) {
        go.setDisable(best.isEmpty());
        sentence.setText(best.map(mine -> words.get("rematch.invitation", error(mine.error())))
                .orElseGet(() -> words.get("rematch.nothing")));
    }

    private void train(HandRecord.Best mine) {
        takeOver.run();
        state.beginAt(mine.start());
        state.live().trainNow(MOST_STEPS, error -> error < mine.error());
        NeuronSnapshot now = state.snapshotProperty().get();
        String outcome = now.error() < mine.error() ? "rematch.passed" : "rematch.level";
        sentence.setText(words.get(outcome, error(mine.error()), numbers.whole(now.steps()), error(now.error())));
    }

    private String error(double error) {
        return numbers.fixed(error, DECIMALS);
    }
}
