package neuronlab.app.keyboard;

import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl with plus, minus or zero changes the size of all text. Each is known by the character that the key writes, and by
 * its code on the number pad: keyboards have the plus in different places, and some need Shift for it or for the zero.
 */
public final class ZoomKeys {
    private enum Change {
        LARGER(Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), "+="),
        SMALLER(Set.of(KeyCode.MINUS, KeyCode.SUBTRACT), "-\u2212"),
        NORMAL(Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0), "0");

        private final Set<KeyCode> codes;
        private final String characters;

        Change(Set<KeyCode> codes, String characters) {
            this.codes = codes;
            this.characters = characters;
        }

        boolean isWrittenBy(String text) {
            return text.length() == 1 && characters.contains(text);
        }
    }

    private final Runnable larger;
    private final Runnable smaller;
    private final Runnable normal;
    private boolean done;

    private ZoomKeys(Runnable larger, Runnable smaller, Runnable normal) {
        this.larger = larger;
        this.smaller = smaller;
        this.normal = normal;
    }

    /** Calls what is given when one of the keys is pressed within {@code window}, before anything else sees it. */
    public static void install(Node window, Runnable larger, Runnable smaller, Runnable normal) {
        ZoomKeys keys = new ZoomKeys(larger, smaller, normal);
        window.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        window.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
    }

    private void press(KeyEvent event) {
        done = false;
        if (isMeant(event)) {
            // What the key writes comes first: on a French keyboard the minus is on the key of the 6.
            Stream.concat(
                            Stream.of(Change.values()).filter(change -> change.isWrittenBy(event.getText())),
                            Stream.of(Change.values()).filter(change -> change.codes.contains(event.getCode())))
                    .findFirst()
                    .ifPresent(change -> apply(change, event));
        }
    }

    /** Some systems say only here what a key writes. */
    private void type(KeyEvent event) {
        if (!done && isMeant(event)) {
            Stream.of(Change.values())
                    .filter(change -> change.isWrittenBy(event.getCharacter()))
                    .findFirst()
                    .ifPresent(change -> apply(change, event));
        }
    }

    private static boolean isMeant(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown();
    }

    private void apply(Change change, KeyEvent event) {
        done = true;
        event.consume();
        switch (change) {
            case LARGER -> larger.run();
            case SMALLER -> smaller.run();
            case NORMAL -> normal.run();
        }
    }
}
