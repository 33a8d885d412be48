package neuronlab.figure.layout;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * Keeps a part up to date for as long as it is seen. What changes while the part, or anything that it stands in, is
 * hidden is shown at once when it comes into sight again, however much it was: a figure behind a tab costs nothing.
 */
public final class WhileSeen {
    private final Node part;
    private final Runnable show;
    private Subscription wait = Subscription.EMPTY;
    private boolean waiting;

    /**
     * A part that is out of date until {@link #update} is called.
     *
     * @param show brings it up to date
     */
    public WhileSeen(Node part, Runnable show) {
        this.part = part;
        this.show = show;
    }

    /** Shows the present state now, and each time that a value changes. */
    public static void follow(ObservableValue<?> value, Node part, Runnable show) {
        WhileSeen seen = new WhileSeen(part, show);
        value.subscribe(_ -> seen.update());
    }

    /** Brings the part up to date: at once if it is in sight, else as soon as it is. */
    public void update() {
        if (!waiting) {
            showOrWait();
        }
    }

    private void showOrWait() {
        wait.unsubscribe();
        Node hidden = Stream.iterate(part, node -> node != null, Node::getParent)
                .filter(node -> !node.isVisible())
                .findFirst()
                .orElse(null);
        waiting = hidden != null;
        if (waiting) {
            wait = hidden.visibleProperty()
                    .subscribe((_, _) -> showOrWait())
                    .and(part.sceneProperty().subscribe((_, _) -> showOrWait()));
        } else {
            wait = Subscription.EMPTY;
            show.run();
        }
    }
}
