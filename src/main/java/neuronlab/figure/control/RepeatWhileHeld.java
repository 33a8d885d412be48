package neuronlab.figure.control;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Lets a button act again and again while it is held, by mouse or by key. A short press acts once, when it is let go,
 * as any button does; so does a click by a screen reader. Leaving the button, losing the focus or being disabled ends
 * the repetition.
 *
 * <p>It follows the button's armed state, which a key's own repetition in the operating system does not touch.
 */
final class RepeatWhileHeld {
    private final Button button;
    private final Runnable action;
    private final Repeater repeater;
    private boolean repeated;

    RepeatWhileHeld(Button button, Runnable action) {
        this(button, action, new PulseRepeater());
    }

    RepeatWhileHeld(Button button, Runnable action, Repeater repeater) {
        this.button = button;
        this.action = action;
        this.repeater = repeater;
        button.armedProperty().subscribe(this::armed);
        button.addEventHandler(ActionEvent.ACTION, _ -> act());
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
        button.addEventFilter(KeyEvent.KEY_RELEASED, _ -> released());
        button.focusedProperty().subscribe(focused -> endUnless(focused));
        button.disabledProperty().subscribe(disabled -> endUnless(!disabled));
        button.sceneProperty().subscribe(scene -> endUnless(scene != null));
    }

    private void armed(boolean armed) {
        if (armed) {
            repeated = false;
            repeater.start(this::repeat);
        } else {
            repeater.stop();
        }
    }

    private void repeat() {
        repeated = true;
        action.run();
    }

    /** The end of a long press has acted already. */
    private void act() {
        boolean acted = repeated;
        repeated = false;
        if (!acted) {
            action.run();
        }
    }

    /** A press that ends beside the button is followed by no action that would have to be left out. */
    private void released() {
        if (!button.isArmed()) {
            repeated = false;
        }
    }

    private void endUnless(boolean alive) {
        if (!alive) {
            button.disarm();
            repeater.stop();
            repeated = false;
        }
    }
}
