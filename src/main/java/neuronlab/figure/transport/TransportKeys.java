package neuronlab.figure.transport;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.cursor.WindowKeys;

/**
 * The keys of a transport: Space plays and pauses, S makes one step and Shift+S ten, Ctrl+Z takes back, Ctrl+Shift+Z and
 * Ctrl+Y make again. Letters are known by what they write too, since some keyboard layouts have no code for them.
 */
public final class TransportKeys {
    private static final int FEW = 1;
    private static final int MORE = 10;

    /** What the key of the S writes on Arabic, Cyrillic, Greek and Hebrew keyboards. */
    private static final String STEP = "s\u0633\u044B\u03C3\u05D3";

    private final Transport transport;
    private boolean stepped;

    /** The keys that drive this. */
    public TransportKeys(Transport transport) {
        this.transport = transport;
    }

    /**
     * Acts on keys while the keyboard is inside {@code pane}: single letters belong to whoever has the focus. A key that
     * something inside has used, or that is typed into a text field, is left alone.
     */
    public void listenWithin(Node pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                handle(event);
            }
        });
        pane.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                type(event);
            }
        });
    }

    /** Some systems say only here what a key writes. */
    private void type(KeyEvent event) {
        if (!stepped && !WindowKeys.isOne(event) && isStep(event.getCharacter())) {
            transport.step(event.isShiftDown() ? MORE : FEW);
            event.consume();
        }
    }

    private static boolean isStep(String text) {
        return text.length() == 1 && STEP.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Takes back and makes again, wherever on the page the keyboard is. */
    public void handleAnywhere(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            handle(event);
        }
    }

    private void handle(KeyEvent event) {
        stepped = false;
        if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
            return;
        }
        boolean used = event.isShortcutDown() ? handleShortcut(event) : handlePlain(event);
        if (used) {
            event.consume();
        }
    }

    private boolean handleShortcut(KeyEvent event) {
        boolean again = isKey(event, KeyCode.Y, "y") || (isKey(event, KeyCode.Z, "z") && event.isShiftDown());
        if (again) {
            transport.redo();
        } else if (isKey(event, KeyCode.Z, "z")) {
            transport.undo();
        } else {
            return false;
        }
        return true;
    }

    private boolean handlePlain(KeyEvent event) {
        if (event.isControlDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.SPACE && !event.isShiftDown()) {
            toggle();
        } else if (event.getCode() == KeyCode.S || isStep(event.getText())) {
            stepped = true;
            transport.step(event.isShiftDown() ? MORE : FEW);
        } else {
            return false;
        }
        return true;
    }

    private void toggle() {
        if (transport.activityProperty().getValue() == Transport.Activity.PLAYING) {
            transport.pause();
        } else {
            transport.play();
        }
    }

    private static boolean isKey(KeyEvent event, KeyCode code, String letter) {
        return event.getCode() == code || letter.equalsIgnoreCase(event.getText());
    }
}
