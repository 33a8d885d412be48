package neuronlab.lesson.shared.check;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.content.PlainText;

/** The answers of a choice; what there is to say to the chosen one appears below it. */
final class ChoiceBody extends VBox {
    private final Check.Choice choice;
    private final CheckContext context;
    private final List<RadioButton> buttons;
    private boolean missed;

    ChoiceBody(Check.Choice choice, CheckContext context) {
        this.choice = choice;
        this.context = context;
        getStyleClass().add("answers");
        String question = PlainText.ofBlocks(choice.question());
        buttons = new AnswerButtons(
                        choice, context.idOf(choice), text -> context.words().get("answer.spoken", text, question), this::choose)
                .nodes();
        getChildren().setAll(buttons);
    }

    private void choose(RadioButton chosen, Check.Answer answer) {
        buttons.forEach(button -> button.setAccessibleHelp(null));
        chosen.setAccessibleHelp(PlainText.ofBlocks(answer.feedback()));
        getChildren().setAll(buttons);
        Feedback feedback =
                answer.right() ? context.right(!missed, answer.feedback()) : context.wrong(answer.feedback());
        missed |= !answer.right();
        getChildren().add(buttons.indexOf(chosen) + 1, feedback);
        feedback.announce();
        if (answer.right()) {
            context.complete(choice);
        } else {
            context.miss(choice);
        }
    }
}
