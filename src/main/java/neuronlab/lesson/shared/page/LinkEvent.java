package neuronlab.lesson.shared.page;

import javafx.event.Event;
import javafx.event.EventType;

/** The reader follows a link in a lesson's text; bubbles up to whoever can open it. */
public final class LinkEvent extends Event {
    private static final long serialVersionUID = 1L;

    /** The one type of this event. */
    public static final EventType<LinkEvent> FOLLOWED = new EventType<>(Event.ANY, "LINK_FOLLOWED");

    private final String destination;

    public LinkEvent(String destination) {
        super(FOLLOWED);
        this.destination = destination;
    }

    /** A web address, {@code lesson:id}, or {@code glossary:term}. */
    public String destination() {
        return destination;
    }
}
