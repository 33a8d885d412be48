package neuronlab.app.keyboard;

import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.cursor.WindowKeys;

/**
 * Scrolls the page by the keys that nothing on it has used, as a browser does. Left and Right scroll a page that is wider
 * than the window, and go nowhere on any other: the toolkit would have them jump to whatever lies in that direction, be
 * it in another part of the window.
 */
public final class ScrollKeys {
    /** How much of what is in sight a page key moves on; the rest helps the eye to find its place. */
    private static final double PAGE = 0.9;
    private static final double LINE = 0.1;
    /** How much of what is out of sight at the sides Left and Right move by. */
    private static final double ASIDE = 0.25;

    private final ScrollPane page;
    private final DoubleSupplier covered;

    private ScrollKeys(ScrollPane page, DoubleSupplier covered) {
        this.page = page;
        this.covered = covered;
    }

    /**
     * Scrolls {@code page} by keys that are pressed within {@code window}, or the pane around who has the focus.
     *
     * @param covered how much of what {@code page} shows is covered at its top
     */
    public static void install(Node window, ScrollPane page, DoubleSupplier covered) {
        ScrollKeys keys = new ScrollKeys(page, covered);
        window.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        window.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressBeforeButton);
    }

    /** A button would hand the focus to its neighbour above or below, wherever that is. */
    private void pressBeforeButton(KeyEvent event) {
        boolean vertical = isUp(event.getCode()) || isDown(event.getCode());
        boolean button = event.getTarget() instanceof ButtonBase && !(event.getTarget() instanceof MenuButton);
        boolean grouped = event.getTarget() instanceof Toggle toggle && toggle.getToggleGroup() != null;
        boolean pane = event.getTarget() == page;
        if (vertical && button && !grouped || pane) {
            press(event);
        }
    }

    private void press(KeyEvent event) {
        if (WindowKeys.isOne(event) || event.isShiftDown() && event.getCode() != KeyCode.SPACE) {
            return;
        }
        ScrollPane pane = paneAround(event.getTarget() instanceof Node node ? node : null);
        boolean used = scroll(pane, event);
        if (used) {
            event.consume();
        }
    }

    private boolean scroll(ScrollPane pane, KeyEvent event) {
        KeyCode code = event.getCode();
        if (isUp(code) || isDown(code)) {
            moveBy(pane, isUp(code) ? -LINE : LINE);
            return true;
        }
        switch (code) {
            case PAGE_DOWN -> moveBy(pane, PAGE);
            case PAGE_UP -> moveBy(pane, -PAGE);
            case SPACE -> moveBy(pane, event.isShiftDown() ? -PAGE : PAGE);
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> pane.setVvalue(pane.getVmax());
            case LEFT, KP_LEFT -> pane.setHvalue(Math.max(pane.getHmin(), pane.getHvalue() - ASIDE));
            case RIGHT, KP_RIGHT -> pane.setHvalue(Math.min(pane.getHmax(), pane.getHvalue() + ASIDE));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isUp(KeyCode code) {
        return code == KeyCode.UP || code == KeyCode.KP_UP;
    }

    private static boolean isDown(KeyCode code) {
        return code == KeyCode.DOWN || code == KeyCode.KP_DOWN;
    }

    private ScrollPane paneAround(Node start) {
        return Stream.iterate(start, Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElse(page);
    }

    private void moveBy(ScrollPane pane, double share) {
        double visible = pane.getViewportBounds().getHeight() - (pane == page ? covered.getAsDouble() : 0);
        moveTo(pane, hidden(pane) * position(pane) + share * visible);
    }

    /** Scrolls so that {@code part} begins where the page is first seen, below what covers its top. */
    static void toTop(ScrollPane pane, Node part, double covered) {
        Bounds place = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        moveTo(pane, place.getMinY() - covered);
    }

    private static void moveTo(ScrollPane pane, double top) {
        double hidden = hidden(pane);
        double share = hidden > 0 ? Math.clamp(top / hidden, 0, 1) : 0;
        pane.setVvalue(pane.getVmin() + share * (pane.getVmax() - pane.getVmin()));
    }

    private static double hidden(ScrollPane pane) {
        double all = pane.getContent().getLayoutBounds().getHeight();
        return Math.max(0, all - pane.getViewportBounds().getHeight());
    }

    private static double position(ScrollPane pane) {
        return (pane.getVvalue() - pane.getVmin()) / (pane.getVmax() - pane.getVmin());
    }
}
