package neuronlab.figure.control;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.speech.Announcement;

/**
 * A value that shows itself in a field and can be typed there. Enter, or leaving the field, takes what was typed;
 * Escape takes it back. What is refused stays in the field, with a complaint, to be mended.
 */
public final class TypedEntry {
    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /** What becomes of a typed text. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the text, or returns a complaint and changes nothing; an empty complaint means that it was taken. */
        String take(String text);
    }

    private final TextField field;
    private final Supplier<String> value;
    private final Taker taker;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private String shown = "";

    /** Shows {@code value} in the field, and hands what is typed to {@code taker}. */
    public TypedEntry(TextField field, Supplier<String> value, Taker taker) {
        this.field = field;
        this.value = value;
        this.taker = taker;
        field.addEventHandler(ActionEvent.ACTION, this::entered);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    /** What is wrong with the text in the field; empty if nothing is. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** Shows the value as it is now, unless the reader is in the middle of typing. */
    public void refresh() {
        if (!field.isFocused() || !isEdited()) {
            show();
        }
    }

    /** Takes what was typed, if anything was: a value that is only shown rounded is not rounded by looking at it. */
    void commit() {
        if (!isEdited()) {
            return;
        }
        String refusal = taker.take(field.getText());
        if (refusal.isEmpty()) {
            show();
        } else {
            complain(refusal);
        }
    }

    private boolean isEdited() {
        return !shown.equals(field.getText());
    }

    private void show() {
        shown = value.get();
        if (isEdited()) {
            boolean all = field.isFocused() && field.getSelection().getLength() == field.getLength();
            field.setText(shown);
            if (all) {
                field.selectAll();
            }
        }
        complain("");
    }

    private void complain(String text) {
        complaint.set(text);
        field.pseudoClassStateChanged(INVALID, !text.isEmpty());
        field.setAccessibleHelp(text.isEmpty() ? null : text);
        Announcement.make(field, text);
    }

    private void entered(ActionEvent event) {
        commit();
        field.selectAll();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            show();
            field.selectAll();
            event.consume();
        }
    }
}
