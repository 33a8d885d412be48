package neuronlab.figure.speech;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/**
 * Something has happened that who looks at the screen can see: a result, a complaint, an answer that is right or wrong.
 * It rises from where it happened to the window, whose {@link Announcer} says it.
 */
public final class Announcement extends Event {
    /** Something is to be said. */
    public static final EventType<Announcement> MADE = new EventType<>(Event.ANY, "ANNOUNCEMENT_MADE");

    private static final long serialVersionUID = 1;

    private final String text;

    private Announcement(String text) {
        super(MADE);
        this.text = text;
    }

    /** Has a text said, if there is anything to say. */
    public static void make(Node from, String text) {
        if (text != null && !text.isBlank()) {
            from.fireEvent(new Announcement(text));
        }
    }

    /** Has the text of a label said whenever it changes from now on, while the label is shown. */
    public static void follow(Labeled label) {
        follow(label, label.textProperty());
    }

    /** Has a text said whenever it changes from now on, while its node is shown. */
    public static void follow(Node from, ObservableValue<String> text) {
        text.subscribe((_, now) -> {
            if (from.getScene() != null) {
                make(from, now);
            }
        });
    }

    /** What is to be said, in one sentence or a few. */
    public String text() {
        return text;
    }
}
