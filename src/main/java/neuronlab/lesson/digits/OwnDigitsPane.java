package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.lesson.shared.handwriting.OwnDigit;
import neuronlab.lesson.shared.handwriting.Reading;
import neuronlab.model.data.builtin.Digits;

/** The reader says which digit it was, has it learned, and sees how many of the own ones are read right. */
final class OwnDigitsPane extends VBox {

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final FlowPane answers = new FlowPane();
    private final Label score = new WrappedLabel("");
    private final Button learn = new Button();
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper(this, "wrong");
    private Reading reading;
    private double[] shares = {};

    OwnDigitsPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(OwnDigitsPane.class);
        numbers = language.numbers();
        getStyleClass().add("own-digits");
        answers.getStyleClass().add("own-answers");
        answers.getChildren().add(new Label(words.get("own.question")));
        IntStream.range(0, Digits.CLASSES).mapToObj(this::answer).forEach(answers.getChildren()::add);
        learn.setText(words.get("own.learn"));
        learn.setId("own-learn");
        learn.setMinWidth(USE_PREF_SIZE);
        learn.getStyleClass().add(ControlStyles.STEP_BUTTON);
        learn.setOnAction(_ -> training.choose(training.choice().withOwn(training.ownProperty().get())));
        score.setId("own-score");
        Announcement.follow(score);
        getChildren().setAll(answers, score, learn);
        training.ownProperty().subscribe(_ -> showScore());
        training.snapshotProperty().subscribe(_ -> showScore());
    }

    private Button answer(int digit) {
        Button button = Buttons.small("own-" + digit, numbers.whole(digit), () -> keep(digit));
        button.getStyleClass().add("own-answer");
        button.setAccessibleText(words.get("own.answer", words.get("digit." + digit)));
        return button;
    }

    private void keep(int label) {
        training.keep(new OwnDigit(shares, label, reading.best()));
        wrong.set(reading.best() != label);
        // One digit is named once; a change of the drawing makes it another.
        answers.setDisable(true);
    }

    /**
     * Says what there is to be named.
     *
     * @param drawn whether the reader has drawn it
     * @param plain its picture, before the model's way of seeing it
     */
    void show(Reading now, boolean drawn, double[] plain) {
        boolean other = plain != shares;
        reading = now;
        shares = plain;
        if (other) {
            answers.setDisable(!drawn);
            wrong.set(false);
        }
    }

    private void showScore() {
        List<OwnDigit> own = training.ownProperty().get();
        DigitsSnapshot now = training.snapshotProperty().get();
        int learned = training.choice().own().size();
        learn.setDisable(now == null || now.epochs() == 0 || own.size() == learned);
        long before = own.stream().filter(OwnDigit::wasRight).count();
        if (own.isEmpty()) {
            score.setText(words.get("own.none"));
        } else if (learned == 0) {
            score.setText(words.get("own.before", numbers.whole(before), numbers.whole(own.size())));
        } else {
            long after = own.stream().filter(digit -> readsRight(now, digit)).count();
            score.setText(words.get(
                    "own.after", numbers.whole(before), numbers.whole(own.size()), numbers.whole(after)));
        }
    }

    private boolean readsRight(DigitsSnapshot now, OwnDigit digit) {
        double[] seen = training.live().settingProperty().get().seen(digit.shares());
        return now.model().predictClass(seen) == digit.label();
    }

    /** Whether the digit on the pad has been named and was read wrong. */
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
