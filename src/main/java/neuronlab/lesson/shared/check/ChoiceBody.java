package neuronlab.lesson.shared.check;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.content.PlainText;

/** The answers of a choice; what there is to say to the chosen one appears below it. */
final class ChoiceBody extends VBox {
    private final Check.Choice choice;
    private final CheckContext context;
    private final List<RadioButton> buttons = new ArrayList<>();
    private boolean missed;

    ChoiceBody(Check.Choice choice, CheckContext context) {
        this.choice = choice;
        this.context = context;
        getStyleClass().add("answers");
        choice.answers().forEach(answer -> buttons.add(button(answer)));
        getChildren().setAll(buttons);
    }

    /** The buttons are no toggle group: in a group the arrow keys would choose every answer that they pass. */
    private RadioButton button(Check.Answer answer) {
        RadioButton button = new RadioButton(PlainText.of(answer.text()));
        button.getStyleClass().add("answer");
        button.setId(choice.id() + "-" + (buttons.size() + 1));
        button.setWrapText(true);
        button.setAccessibleText(
                context.words().get("answer.spoken", button.getText(), PlainText.ofBlocks(choice.question())));
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose(button, answer));
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(button, event));
        return button;
    }

    private void move(RadioButton from, KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> moveFocus(from, from != buttons.getLast(), TraversalDirection.NEXT);
            case UP -> moveFocus(from, from != buttons.getFirst(), TraversalDirection.PREVIOUS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void moveFocus(RadioButton from, boolean stays, TraversalDirection direction) {
        if (stays) {
            from.requestFocusTraversal(direction);
        }
    }

    private void choose(RadioButton chosen, Check.Answer answer) {
        buttons.forEach(button -> button.setSelected(button == chosen));
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
        }
    }
}
