package neuronlab.figure.network;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import neuronlab.figure.network.placement.NetworkHits;
import neuronlab.figure.network.placement.NetworkZoom;
import neuronlab.figure.network.shape.NetworkElement;

/** What mouse, wheel and pinch do to a diagram. */
final class NetworkPointer {
    private static final double DOUBLE_CLICK_FACTOR = 3;
    /** How far the wheel turns, in pixels, to enlarge by e. */
    private static final double WHEEL = 240;

    /** How far a part is dragged, in pixels, for a step of its value. */
    private static final double STEP = 6;

    private final NetworkDiagram diagram;
    private final ZoomedNetwork seen;
    private NetworkHits hits;
    private DraggedValue dragged;
    private NetworkElement current;
    private double x;
    private double y;

    NetworkPointer(NetworkDiagram diagram) {
        this.diagram = diagram;
        this.seen = diagram.seen();
    }

    void listen() {
        diagram.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        diagram.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> forget());
        diagram.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        diagram.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        diagram.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        diagram.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        diagram.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** The part under the mouse, or null. */
    NetworkElement current() {
        return current;
    }

    /** Where the mouse is, or was last. */
    Point2D place() {
        return new Point2D(x, y);
    }

    /** The mouse is on nothing any more. */
    void forget() {
        point(null);
    }

    private void move(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        point(at(x, y));
    }

    private NetworkElement at(double viewX, double viewY) {
        if (seen.placement() == null) {
            return null;
        }
        if (hits == null || hits.placement() != seen.placement()) {
            hits = new NetworkHits(seen.placement());
        }
        NetworkZoom look = seen.look();
        double reach = seen.placement().sizes().reach().width() / look.scale();
        return hits.at(look.fromViewX(viewX), look.fromViewY(viewY), reach).orElse(null);
    }

    private void point(NetworkElement element) {
        current = element;
        boolean drags = DraggedValue.of(diagram.getEditor(), element).isPresent();
        diagram.setCursor(drags ? Cursor.V_RESIZE : diagram.canEdit(element) ? Cursor.HAND : null);
        diagram.mark();
    }

    private void press(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        diagram.takeFocus();
        dragged = event.getButton() == MouseButton.PRIMARY
                ? DraggedValue.of(diagram.getEditor(), at(x, y)).orElse(null)
                : null;
        // A page that scrolls would take the focus for itself.
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragged != null) {
            if (!event.isStillSincePress()) {
                diagram.choose(dragged.element());
                dragged.put(Math.round((y - event.getY()) / STEP));
            }
            event.consume();
        } else if (seen.zoom().scale() > 1) {
            diagram.setCursor(Cursor.CLOSED_HAND);
            seen.setZoom(seen.zoom().shifted(event.getX() - x, event.getY() - y, seen.view()));
            x = event.getX();
            y = event.getY();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        NetworkElement element = at(event.getX(), event.getY());
        diagram.choose(element);
        boolean edited = event.getClickCount() == 1 && diagram.edit(element);
        if (!edited && event.getClickCount() == 2 && seen.canZoom()) {
            if (seen.zoom().scale() == 1) {
                seen.zoomBy(DOUBLE_CLICK_FACTOR, event.getX(), event.getY());
            } else {
                seen.showWhole();
            }
        }
    }

    private void wheel(ScrollEvent event) {
        // A page that is scrolled past must not be caught here: the wheel enlarges what the reader has turned to.
        boolean meant = event.isShortcutDown() || diagram.isFocused();
        if (meant && seen.canZoom() && event.getDeltaY() != 0) {
            NetworkZoom before = seen.zoom();
            seen.zoomBy(Math.exp(event.getDeltaY() / WHEEL), event.getX(), event.getY());
            if (!before.equals(seen.zoom())) {
                event.consume();
            }
        }
    }

    private void pinch(ZoomEvent event) {
        if (seen.canZoom()) {
            seen.zoomBy(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        }
    }
}
