package neuronlab.figure.control;

import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.cursor.WindowKeys;

/**
 * The keys of a slider, in the place of the toolkit's own: an arrow goes one step, a page key ten, Home and End go to the
 * ends.
 */
public final class SliderKeys implements EventHandler<KeyEvent> {
    private static final int PAGE = 10;

    private final IntConsumer step;
    private final Runnable least;
    private final Runnable greatest;

    private SliderKeys(IntConsumer step, Runnable least, Runnable greatest) {
        this.step = step;
        this.least = least;
        this.greatest = greatest;
    }

    /**
     * Gives a slider these keys.
     *
     * @param step takes how many steps to go, fewer than 0 down; it keeps within the range
     * @param least goes to the least value
     * @param greatest goes to the greatest value
     */
    public static void give(Slider slider, IntConsumer step, Runnable least, Runnable greatest) {
        slider.addEventFilter(KeyEvent.KEY_PRESSED, new SliderKeys(step, least, greatest));
    }

    @Override
    public void handle(KeyEvent event) {
        if (!WindowKeys.isOne(event) && act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> step.accept(-1);
            case RIGHT, KP_RIGHT, UP, KP_UP -> step.accept(1);
            case PAGE_DOWN -> step.accept(-PAGE);
            case PAGE_UP -> step.accept(PAGE);
            case HOME -> least.run();
            case END -> greatest.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
