package neuronlab.lesson.shared.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.lesson.shared.content.PlainText;

/** The answers of a choice as buttons, of which one is chosen at most; the arrow keys go from one to the next. */
public final class AnswerButtons {
    private final String id;
    private final UnaryOperator<String> spoken;
    private final BiConsumer<RadioButton, Check.Answer> choose;
    private final List<RadioButton> buttons = new ArrayList<>();

    /**
     * Buttons of which none is chosen.
     *
     * @param id what the id of each begins with; its number follows
     * @param spoken what a screen reader says of an answer, from its text
     * @param choose is told which one the reader presses
     */
    public AnswerButtons(
            Check.Choice choice, String id, UnaryOperator<String> spoken, BiConsumer<RadioButton, Check.Answer> choose) {
        this.id = id;
        this.spoken = spoken;
        this.choose = choose;
        choice.answers().forEach(answer -> buttons.add(button(answer)));
    }

    /** The buttons, in the order of the answers. */
    public List<RadioButton> nodes() {
        return List.copyOf(buttons);
    }

    /** The buttons are no toggle group: in a group the arrow keys would choose every answer that they pass. */
    private RadioButton button(Check.Answer answer) {
        RadioButton button = new AnswerButton(PlainText.of(answer.text()));
        button.getStyleClass().add("answer");
        button.setId(id + "-" + (buttons.size() + 1));
        button.setWrapText(true);
        button.setAccessibleText(spoken.apply(button.getText()));
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            buttons.forEach(each -> each.setSelected(each == button));
            choose.accept(button, answer);
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(button, event));
        return button;
    }

    /** The height that a text over several lines needs; the toolkit forgets the space beside the text, and cuts a line. */
    private static final class AnswerButton extends RadioButton {
        AnswerButton(String text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double width) {
            Insets beside = getLabelPadding();
            return super.computePrefHeight(width < 0 ? width : width - beside.getLeft() - beside.getRight());
        }
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
}
