package neuronlab.lesson.shared.page;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** The reader wants to keep a part of a page; bubbles up to whoever can write files and print. */
public final class KeepEvent extends Event {
    private static final long serialVersionUID = 1L;

    /** The one type of this event. */
    public static final EventType<KeepEvent> KEPT = new EventType<>(Event.ANY, "PART_KEPT");

    /** In what form a part is kept. */
    public enum Purpose {
        /** A picture in a file. */
        PICTURE,
        /** A sheet of paper. */
        PAPER
    }

    private final transient Node node;
    private final Purpose purpose;
    private final String name;

    /**
     * The wish to keep a part.
     *
     * @param node the part, as it is laid out
     * @param name a name for its file, without an ending
     */
    public KeepEvent(Node node, Purpose purpose, String name) {
        super(KEPT);
        this.purpose = purpose;
        this.node = node;
        this.name = name;
    }

    /** What is to be kept. */
    public Node node() {
        return node;
    }

    /** In what form it is to be kept. */
    public Purpose purpose() {
        return purpose;
    }

    /** A name for its file, without an ending. */
    public String name() {
        return name;
    }
}
