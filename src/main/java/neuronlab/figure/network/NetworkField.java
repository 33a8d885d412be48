package neuronlab.figure.network;

import java.util.function.DoubleConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.speech.Announcement;

/**
 * The field in which the reader types the value of a part, on top of the part. Enter, or leaving the field, takes what
 * was typed; Escape takes it back. What is refused stays, with a complaint, to be mended.
 */
final class NetworkField extends Group {
    private final Words words;
    private final TypedNumbers typed;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final Runnable closed;
    private DoubleConsumer commit = value -> {};
    private String shown = "";
    private Point2D centre = Point2D.ZERO;
    private Box view = Box.NONE;

    /** Calls {@code closed} when the field goes away by a key, so that the diagram can take the focus back. */
    NetworkField(Words words, Runnable closed) {
        this.words = words;
        this.typed = new TypedNumbers(words.language());
        this.closed = closed;
        setManaged(false);
        setAutoSizeChildren(false);
        setVisible(false);
        name.setManaged(false);
        name.setVisible(false);
        // A text of its own would hide the value from a screen reader.
        name.setLabelFor(field);
        field.setManaged(false);
        field.getStyleClass().add("network-field");
        message.setManaged(false);
        message.getStyleClass().add("network-message");
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isOpen()) {
                leave();
            }
        });
        field.textProperty().subscribe(_ -> complain(""));
        // What is done to the field is not done to the diagram under it.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        getChildren().addAll(name, field, message);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Opens the field over a point, with a value in it. */
    void open(String accessibleName, double value, Point2D at, Box space, DoubleConsumer takesValue) {
        commit = takesValue;
        centre = at;
        view = space;
        name.setText(words.get("field.name", accessibleName));
        shown = words.language().numbers().exact(value);
        field.setText(shown);
        complain("");
        setVisible(true);
        applyCss();
        place();
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (leave()) {
                    closed.run();
                }
            }
            case ESCAPE -> {
                dismiss();
                closed.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Takes what was typed and closes; returns whether it could. A value that is only looked at is not rounded. */
    private boolean leave() {
        if (field.getText().equals(shown)) {
            dismiss();
            return true;
        }
        String example = words.get("field.try", shown);
        return switch (typed.take(field.getText(), ExpectedNumber.any(example, example))) {
            case TypedNumber.Taken(double value) -> {
                dismiss();
                commit.accept(value);
                yield true;
            }
            case TypedNumber.Refused(String complaint) -> {
                complain(complaint);
                yield false;
            }
        };
    }

    /** Closes the field and takes nothing. */
    void dismiss() {
        setVisible(false);
    }

    private void complain(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        field.setAccessibleHelp(text.isEmpty() ? null : text);
        Announcement.make(field, text);
        if (!text.isEmpty()) {
            applyCss();
            place();
        }
    }

    private void place() {
        double width = field.prefWidth(-1);
        double height = field.prefHeight(width);
        field.resizeRelocate(inside(centre.getX() - width / 2, width), Math.rint(centre.getY() - height / 2), width, height);
        double wide = message.prefWidth(-1);
        double tall = message.prefHeight(wide);
        double under = centre.getY() + height / 2 + message.getPadding().getTop();
        double above = centre.getY() - height / 2 - tall - message.getPadding().getTop();
        double top = under + tall <= view.height() ? under : above;
        message.resizeRelocate(inside(centre.getX() - wide / 2, wide), Math.rint(top), wide, tall);
    }

    private double inside(double left, double width) {
        return Math.rint(Math.clamp(left, 0, Math.max(0, view.width() - width)));
    }
}
