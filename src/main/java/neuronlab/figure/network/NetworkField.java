package neuronlab.figure.network;

import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;

/**
 * The field in which the reader types the value of a part, on top of the part. Enter, or leaving the field, takes what
 * was typed; Escape takes it back. What is refused stays, with a complaint, to be mended.
 */
final class NetworkField extends Group {
    private final Words words;
    private final Numbers numbers;
    private final TypedNumbers typed;
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final Runnable closed;
    private DoubleConsumer commit = value -> {};
    private String opened = "";
    private double centreX;
    private double centreY;
    private Box view = Box.NONE;

    /** Calls {@code closed} when the field goes away by a key, so that the diagram can take the focus back. */
    NetworkField(Words words, Runnable closed) {
        this.words = words;
        this.numbers = words.language().numbers();
        this.typed = new TypedNumbers(words.language());
        this.closed = closed;
        setManaged(false);
        setAutoSizeChildren(false);
        setVisible(false);
        field.setManaged(false);
        field.getStyleClass().add("network-field");
        message.setManaged(false);
        message.setVisible(false);
        message.getStyleClass().add("network-message");
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isOpen()) {
                take(() -> setVisible(false));
            }
        });
        field.textProperty().subscribe(_ -> message.setVisible(false));
        getChildren().addAll(field, message);
    }

    boolean isOpen() {
        return isVisible();
    }

    boolean holds(EventTarget target) {
        return Stream.iterate(target instanceof Node node ? node : null, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node == this);
    }

    /** Opens the field over a point, with a value in it. */
    void open(String accessibleText, double value, double x, double y, Box space, DoubleConsumer takesValue) {
        commit = takesValue;
        centreX = x;
        centreY = y;
        view = space;
        field.setAccessibleText(accessibleText);
        opened = numbers.exact(value);
        field.setText(opened);
        message.setVisible(false);
        setVisible(true);
        applyCss();
        place();
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(this::close);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Takes what is in the field, if that is possible, and then lets the field go. */
    private void take(Runnable end) {
        if (field.getText().equals(opened)) {
            end.run();
            return;
        }
        String example = words.get("field.try", opened);
        switch (typed.take(field.getText(), ExpectedNumber.any(example, example))) {
            case TypedNumber.Taken(double value) -> {
                end.run();
                commit.accept(value);
            }
            case TypedNumber.Refused(String complaint) -> complain(complaint);
        }
    }

    private void complain(String complaint) {
        message.setText(complaint);
        message.setVisible(true);
        field.setAccessibleHelp(complaint);
        applyCss();
        place();
    }

    private void close() {
        // Nothing is left to take when the focus goes.
        opened = field.getText();
        closed.run();
        setVisible(false);
    }

    private void place() {
        double width = field.prefWidth(-1);
        double height = field.prefHeight(width);
        field.resizeRelocate(inside(centreX - width / 2, width), Math.rint(centreY - height / 2), width, height);
        double wide = message.prefWidth(-1);
        double tall = message.prefHeight(wide);
        double under = centreY + height / 2 + message.getPadding().getTop();
        double above = centreY - height / 2 - tall - message.getPadding().getTop();
        double top = under + tall <= view.height() ? under : above;
        message.resizeRelocate(inside(centreX - wide / 2, wide), Math.rint(top), wide, tall);
    }

    private double inside(double left, double width) {
        return Math.rint(Math.clamp(left, 0, Math.max(0, view.width() - width)));
    }
}
