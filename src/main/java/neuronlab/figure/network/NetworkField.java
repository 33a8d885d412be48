package neuronlab.figure.network;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** The field in which the reader types the value of a part, on top of the part. */
final class NetworkField extends Group {
    /** As many digits as a double can hold behind the point without inventing any. */
    private static final int DIGITS = 15;

    private final Words words;
    private final Numbers numbers;
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final Runnable closed;
    private DoubleConsumer commit = value -> {};
    private double centreX;
    private double centreY;
    private Box view = Box.NONE;

    /** Calls {@code closed} when the field goes away by a key, so that the diagram can take the focus back. */
    NetworkField(Words words, Runnable closed) {
        this.words = words;
        this.numbers = words.language().numbers();
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
            if (!focused) {
                setVisible(false);
            }
        });
        field.textProperty().subscribe(_ -> message.setVisible(false));
        getChildren().addAll(field, message);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Opens the field over a point, with a value in it. */
    void open(String accessibleText, double value, double x, double y, Box space, DoubleConsumer takesValue) {
        commit = takesValue;
        centreX = x;
        centreY = y;
        view = space;
        field.setAccessibleText(accessibleText);
        field.setText(numbers.upTo(value, DIGITS));
        message.setVisible(false);
        setVisible(true);
        applyCss();
        place();
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            accept();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void accept() {
        OptionalDouble typed = numbers.read(field.getText());
        if (typed.isPresent()) {
            close();
            commit.accept(typed.getAsDouble());
        } else {
            message.setText(words.get("field.not-a-number"));
            message.setVisible(true);
            field.setAccessibleHelp(message.getText());
            applyCss();
            place();
        }
    }

    private void close() {
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
