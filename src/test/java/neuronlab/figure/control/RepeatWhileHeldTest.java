package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class RepeatWhileHeldTest {
    /** Acts when the test says so. */
    private static final class Hand implements Repeater {
        private Runnable action;

        @Override
        public void start(Runnable repeated) {
            action = repeated;
        }

        @Override
        public void stop() {
            action = null;
        }

        boolean isRunning() {
            return action != null;
        }

        void tick(int times) {
            for (int i = 0; i < times; i++) {
                action.run();
            }
        }
    }

    private final Hand clock = new Hand();
    private Button button;
    private int steps;

    @BeforeEach
    void aButtonThatSteps() {
        button = new Button("1 step");
        new RepeatWhileHeld(button, () -> steps++, clock);
        StackPane page = new StackPane(button);
        LightTheme.scene(page, 200, 100);
        page.applyCss();
        page.layout();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, boolean down) {
        MouseEvent event = new MouseEvent(
                type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, down, false, false, true, false,
                true, null);
        Event.fireEvent(button, event);
    }

    private void press() {
        mouse(MouseEvent.MOUSE_ENTERED, false);
        mouse(MouseEvent.MOUSE_PRESSED, true);
    }

    private void release() {
        mouse(MouseEvent.MOUSE_RELEASED, false);
    }

    private void key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(button, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    @Test
    void aShortPressStepsOnce() {
        press();
        assertTrue(clock.isRunning());
        release();
        assertEquals(1, steps);
        assertFalse(clock.isRunning());
    }

    @Test
    void aLongPressStepsAtEachRepetitionAndNotAgainWhenItEnds() {
        press();
        clock.tick(3);
        release();
        assertEquals(3, steps);
    }

    @Test
    void afterALongPressAShortOneStepsAgain() {
        press();
        clock.tick(3);
        release();
        press();
        release();
        assertEquals(4, steps);
    }

    @Test
    void aScreenReadersClickStepsOnce() {
        button.fire();
        button.fire();
        assertEquals(2, steps);
    }

    @Test
    void aPressThatLeavesTheButtonEndsThere() {
        press();
        clock.tick(2);
        button.disarm();
        assertFalse(clock.isRunning());
        release();
        assertEquals(2, steps);
        button.fire();
        assertEquals(3, steps);
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER"})
    void aHeldKeyRepeatsByOurClockNotByTheSystems(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code);
        key(KeyEvent.KEY_PRESSED, code);
        key(KeyEvent.KEY_PRESSED, code);
        assertEquals(0, steps);
        clock.tick(2);
        key(KeyEvent.KEY_RELEASED, code);
        assertEquals(2, steps);
    }

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER"})
    void aShortKeyPressStepsOnce(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code);
        key(KeyEvent.KEY_RELEASED, code);
        assertEquals(1, steps);
    }

    @Test
    void disablingEndsTheRepetition() {
        press();
        clock.tick(1);
        button.getParent().setDisable(true);
        assertFalse(clock.isRunning());
        assertFalse(button.isArmed());
        button.getParent().setDisable(false);
        button.fire();
        assertEquals(2, steps);
    }

    @Test
    void aButtonThatIsTakenAwayStops() {
        press();
        ((StackPane) button.getParent()).getChildren().clear();
        assertFalse(clock.isRunning());
    }
}
