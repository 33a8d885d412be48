package neuronlab.figure.cursor;

import javafx.scene.input.KeyEvent;

/** The keys that a figure leaves to the window. */
public final class WindowKeys {
    private WindowKeys() {}

    /** Whether Alt, Control or the like is held: such keys turn pages, scroll to headings, change the size of text. */
    public static boolean isOne(KeyEvent event) {
        return event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShortcutDown();
    }
}
