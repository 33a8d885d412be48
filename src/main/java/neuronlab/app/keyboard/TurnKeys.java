package neuronlab.app.keyboard;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Alt+Right turns to the next lesson and Alt+Left to the one before, whatever has the focus. */
public final class TurnKeys {
    private final Runnable previous;
    private final Runnable next;
    private final boolean mac;

    private TurnKeys(Runnable previous, Runnable next) {
        this.previous = previous;
        this.next = next;
        this.mac = System.getProperty("os.name").startsWith("Mac");
    }

    /** Calls what is given when one of the keys is pressed within {@code window}, before anything else sees it. */
    public static void install(Node window, Runnable previous, Runnable next) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, new TurnKeys(previous, next)::press);
    }

    private void press(KeyEvent event) {
        boolean alone = event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !event.isShiftDown();
        // On a Mac they go from word to word in a text.
        if (!alone || mac && event.getTarget() instanceof TextInputControl) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.KP_LEFT) {
            previous.run();
            event.consume();
        } else if (code == KeyCode.RIGHT || code == KeyCode.KP_RIGHT) {
            next.run();
            event.consume();
        }
    }
}
