package neuronlab.app.keyboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.layout.InSight;
import neuronlab.lesson.shared.page.PageHeading;

/**
 * Ctrl+Down goes to the next heading of the page and Ctrl+Up to the one before. The heading takes the focus, so that it
 * is read aloud and the Tab key goes on from there.
 */
public final class HeadingKeys {
    /** Two places that are nearer than this are the same. */
    private static final double NEAR = 1;

    private final ScrollPane page;
    private final DoubleSupplier covered;

    private HeadingKeys(ScrollPane page, DoubleSupplier covered) {
        this.page = page;
        this.covered = covered;
    }

    /**
     * Goes through the headings in {@code page} by keys that are pressed anywhere in {@code window} but where text is typed.
     *
     * @param covered how much of what {@code page} shows is covered at its top
     */
    public static void install(Node window, ScrollPane page, DoubleSupplier covered) {
        // A filter: many a figure takes an arrow whatever is held down with it.
        window.addEventFilter(KeyEvent.KEY_PRESSED, new HeadingKeys(page, covered)::press);
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean next = code == KeyCode.DOWN || code == KeyCode.KP_DOWN;
        boolean previous = code == KeyCode.UP || code == KeyCode.KP_UP;
        boolean meant = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (meant && (next || previous) && !(event.getTarget() instanceof TextInputControl)) {
            (next ? next() : previous()).ifPresent(this::goTo);
            event.consume();
        }
    }

    private Optional<Node> next() {
        double here = here();
        return headings().stream().filter(heading -> top(heading) > here + NEAR).findFirst();
    }

    private Optional<Node> previous() {
        double here = here();
        return headings().reversed().stream()
                .filter(heading -> top(heading) < here - NEAR)
                .findFirst();
    }

    /** From above to below; those of pages that were left are hidden. */
    private List<Node> headings() {
        return page.lookupAll("." + PageHeading.STYLE_CLASS).stream()
                .filter(heading -> InSight.of(heading).getValue())
                .sorted(Comparator.comparingDouble(HeadingKeys::top))
                .toList();
    }

    /** Where the reader is: at what has the focus if that is in sight, otherwise at the top of what is. */
    private double here() {
        Node owner = page.getScene().getFocusOwner();
        Bounds window = page.localToScene(page.getLayoutBounds());
        boolean onPage = owner != null && owner != page && isWithin(owner, page.getContent());
        double first = window.getMinY() + covered.getAsDouble();
        return onPage && window.intersects(owner.localToScene(owner.getLayoutBounds())) ? Math.max(first, top(owner)) : first;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node != null && (node == ancestor || isWithin(node.getParent(), ancestor));
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private void goTo(Node heading) {
        heading.requestFocus();
        ScrollKeys.toTop(page, heading, covered.getAsDouble());
    }
}
