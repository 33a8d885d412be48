package neuronlab.figure.softmax;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.cursor.WindowKeys;

/** Where the reader takes hold of a score: the whole height of its bar, by mouse or by keys. */
final class ScoreHandle extends Region {
    private static final double STEP = 0.1;
    private static final double LARGE_STEP = 1;

    private final DoubleConsumer moved;
    private double score;

    ScoreHandle(DoubleConsumer moved) {
        this.moved = moved;
        getStyleClass().add("score-handle");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::take);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(double value, String spoken) {
        score = value;
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void take(MouseEvent event) {
        requestFocus();
        double share = 1 - Math.clamp(event.getY() / getHeight(), 0, 1);
        move(SoftmaxBars.LEAST_SCORE + share * (SoftmaxBars.LARGEST_SCORE - SoftmaxBars.LEAST_SCORE));
        event.consume();
    }

    private void press(KeyEvent event) {
        if (WindowKeys.isOne(event)) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP, RIGHT, KP_RIGHT -> move(score + STEP);
            case DOWN, KP_DOWN, LEFT, KP_LEFT -> move(score - STEP);
            case PAGE_UP -> move(score + LARGE_STEP);
            case PAGE_DOWN -> move(score - LARGE_STEP);
            case HOME -> move(SoftmaxBars.LEAST_SCORE);
            case END -> move(SoftmaxBars.LARGEST_SCORE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Scores stand on tenths, as the keys count them. */
    private void move(double wanted) {
        // Adding 0 takes the sign from a zero.
        moved.accept(Math.rint(wanted / STEP) / Math.rint(1 / STEP) + 0.0);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> score;
            case MIN_VALUE -> SoftmaxBars.LEAST_SCORE;
            case MAX_VALUE -> SoftmaxBars.LARGEST_SCORE;
            case ORIENTATION -> Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
