package neuronlab.app.keyboard;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Marks a window in which the reader uses the keyboard. The toolkit shows where the focus is only if a key moved it
 * there; where the program moved it, after a key, the reader has to see it as well.
 */
public final class KeyboardUse {
    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private KeyboardUse() {}

    /** Marks {@code window} by the pseudo-class {@code by-key} from a pressed key on until the mouse is used. */
    public static void watch(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, _ -> window.pseudoClassStateChanged(BY_KEY, true));
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> window.pseudoClassStateChanged(BY_KEY, false));
    }
}
