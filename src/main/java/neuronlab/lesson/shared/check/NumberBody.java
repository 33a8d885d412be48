package neuronlab.lesson.shared.check;

import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.speech.FieldName;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.model.number.NumberReading;
import neuronlab.model.number.NumberReading.NotANumber;

/** A field for a number, and what there is to say to it. */
final class NumberBody extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private static final int MISSES_BEFORE_THE_WAY = 3;

    private final Check.TypedNumber check;
    private final CheckContext context;
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final HBox row;
    private final Button way;
    private int misses;

    NumberBody(Check.TypedNumber check, CheckContext context) {
        this.check = check;
        this.context = context;
        getStyleClass().addAll("answers", "typed-answer");
        field.setId(context.idOf(check));
        field.getStyleClass().add("answer-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        FieldName.give(field, PlainText.ofBlocks(check.question()));
        field.setOnAction(_ -> answer());
        field.textProperty().subscribe(_ -> complain(""));
        Button submit = new Button(context.words().get("number.check"));
        submit.getStyleClass().add(ControlStyles.STEP_BUTTON);
        submit.setAccessibleText(
                context.words().get("number.check.spoken", submit.getText(), PlainText.ofBlocks(check.question())));
        submit.setOnAction(_ -> answer());
        submit.setMinWidth(Region.USE_PREF_SIZE);
        message.getStyleClass().add("answer-message");
        message.setWrapText(true);
        way = new Button(context.words().get("number.way"));
        way.setId(context.idOf(check) + "-way");
        way.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> showWay());
        row = new HBox(field, submit, message);
        row.getStyleClass().add("answer-row");
        getChildren().setAll(row);
    }

    private void answer() {
        NumberReading reading = context.numbers().read(field.getText());
        OptionalDouble typed = TypedAnswer.meantBy(reading, check);
        if (typed.isPresent()) {
            respond(typed.getAsDouble());
        } else {
            getChildren().setAll(row);
            complain(complaint(reading));
        }
    }

    private String complaint(NumberReading reading) {
        boolean empty = reading instanceof NotANumber no && no.why() == NumberReading.Why.EMPTY;
        return empty
                ? context.words().get("number.empty")
                : new TypedNumbers(context.words().language()).complaint(field.getText(), reading, "", "");
    }

    private void respond(double typed) {
        boolean right = check.right().matches(typed);
        List<Block> text = check.feedback(typed);
        show(right ? context.right(misses == 0, text) : context.wrong(text), text);
        if (right) {
            context.complete(check);
            return;
        }
        misses++;
        context.miss(check);
        if (misses >= MISSES_BEFORE_THE_WAY) {
            getChildren().add(way);
        }
    }

    /** The way to the answer, for who has asked for it; the answer itself is still to be typed. */
    private void showWay() {
        show(context.way(check.right().feedback()), check.right().feedback());
    }

    private void show(Feedback feedback, List<Block> text) {
        field.setAccessibleHelp(PlainText.ofBlocks(text));
        getChildren().setAll(row, feedback);
        feedback.announce();
    }

    private void complain(String text) {
        message.setText(text);
        Announcement.make(field, text);
        field.pseudoClassStateChanged(INVALID, !text.isEmpty());
    }
}
