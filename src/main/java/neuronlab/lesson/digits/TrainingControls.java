package neuronlab.lesson.digits;

import java.util.List;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.TransportBar;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.data.builtin.Digits;

/** The bar that trains, and how far the training has come. */
final class TrainingControls extends VBox {
    private static final double PERCENT = 100;
    private static final List<Integer> COUNTS = List.of(1, 10);

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final SteadyText status = new SteadyText("training-status");

    TrainingControls(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(TrainingControls.class);
        numbers = language.numbers();
        getStyleClass().add("training-controls");
        setMaxHeight(USE_PREF_SIZE);
        TransportBar bar = new TransportBar(
                training.live(), COUNTS, count -> words.count("step", count, whole(count)), language);
        getChildren().setAll(bar, status);
        status.label().setId("digits-status");
        Announcement.follow(status.label());
        training.live().activityProperty().subscribe(_ -> show(bar));
        training.live().problemProperty().subscribe(_ -> show(bar));
        training.snapshotProperty().subscribe(_ -> show(bar));
    }

    private void show(TransportBar bar) {
        DigitsSnapshot now = training.snapshotProperty().get();
        bar.placeTextProperty().set(now == null ? "" : words.get("place", whole(now.epochs())));
        status.setText(sentence(now));
    }

    private String sentence(DigitsSnapshot now) {
        String problem = training.live().problemProperty().get();
        if (!problem.isEmpty()) {
            return words.get("status.failed", problem);
        }
        if (now == null) {
            return words.get("status.loading");
        }
        if (now.epochs() == 0) {
            return words.get("status.start", whole(Digits.EPOCHS));
        }
        double heldOut = PERCENT * now.latest().heldOut().accuracy();
        return words.get("status.epoch", whole(now.epochs()), whole(Digits.EPOCHS), numbers.fixed(heldOut, 1));
    }

    private String whole(double number) {
        return numbers.whole(number);
    }
}
