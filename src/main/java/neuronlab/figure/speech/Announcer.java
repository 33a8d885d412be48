package neuronlab.figure.speech;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventTarget;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Says to a screen reader what happens away from where the focus is. The toolkit has no live regions; but a screen
 * reader reads the item that a node says has the focus now, as it does when arrow keys go along a list. So the announcer
 * has one item, whose text is what is to be said, and says for a moment that the focus is there. Nothing is seen of it,
 * and the real focus does not move.
 *
 * <p>While things go on happening it waits: a training that plays is told when it has come to rest, with the latest word
 * of each thing that has changed.
 */
public final class Announcer extends Region {
    private static final Duration REST = Duration.millis(250);

    private final Map<EventTarget, String> waiting = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final PauseTransition rest = new PauseTransition(REST);
    private final Item item = new Item();

    /** What is said just now. */
    private final class Item extends Region {
        Item() {
            setAccessibleRole(AccessibleRole.TEXT);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> said.get();
                case FOCUSED -> true;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }

    /** Has nothing to say yet. */
    public Announcer() {
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        item.setManaged(false);
        getChildren().add(item);
        rest.setOnFinished(_ -> sayAll());
    }

    /** Says what is announced as soon as nothing more happens. */
    public void hear(Announcement announcement) {
        waiting.put(announcement.getTarget(), announcement.text());
        rest.playFromStart();
        announcement.consume();
    }

    /** Says what waits to be said, at once. */
    void sayAll() {
        rest.stop();
        if (waiting.isEmpty()) {
            return;
        }
        said.set(String.join(" ", waiting.values()));
        waiting.clear();
        item.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** What was said last. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM && !said.get().isEmpty()
                ? item
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
