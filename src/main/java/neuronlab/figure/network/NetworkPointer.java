package neuronlab.figure.network;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, wheel and pinch do to a diagram. */
final class NetworkPointer {
    private static final double REACH = 6;
    private static final double DOUBLE_CLICK_FACTOR = 3;
    /** How far the wheel turns, in pixels, to enlarge by e. */
    private static final double WHEEL = 240;

    private final NetworkDiagram diagram;
    private NetworkElement current;
    private double x;
    private double y;

    NetworkPointer(NetworkDiagram diagram) {
        this.diagram = diagram;
    }

    void listen() {
        diagram.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        diagram.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> forget());
        diagram.addEventHandler(MouseEvent.MOUSE_PRESSED, outsideOfField(this::press));
        diagram.addEventHandler(MouseEvent.MOUSE_DRAGGED, outsideOfField(this::drag));
        diagram.addEventHandler(MouseEvent.MOUSE_CLICKED, outsideOfField(this::click));
        diagram.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        diagram.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private EventHandler<MouseEvent> outsideOfField(EventHandler<MouseEvent> action) {
        return event -> {
            if (!diagram.isInField(event.getTarget()) && diagram.placement() != null) {
                action.handle(event);
            }
        };
    }

    /** The part under the mouse, or null. */
    NetworkElement current() {
        return current;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** The mouse is on nothing any more. */
    void forget() {
        point(null);
    }

    private void move(MouseEvent event) {
        if (diagram.placement() != null) {
            x = event.getX();
            y = event.getY();
            point(at(x, y));
        }
    }

    private NetworkElement at(double viewX, double viewY) {
        NetworkZoom look = diagram.look();
        double reach = REACH / look.scale();
        return new NetworkHits(diagram.placement())
                .at(look.fromViewX(viewX), look.fromViewY(viewY), reach)
                .orElse(null);
    }

    private void point(NetworkElement element) {
        current = element;
        NetworkEditor editor = diagram.getEditor();
        boolean editable = element != null && editor != null && editor.edits(element);
        diagram.setCursor(editable ? Cursor.HAND : null);
        diagram.mark();
    }

    private void press(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        diagram.requestFocus();
    }

    private void drag(MouseEvent event) {
        if (diagram.canZoom() && diagram.zoom().scale() > 1) {
            diagram.setCursor(Cursor.CLOSED_HAND);
            diagram.setZoom(diagram.zoom().shifted(event.getX() - x, event.getY() - y, diagram.view()));
            x = event.getX();
            y = event.getY();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        boolean edited = event.getClickCount() == 1 && diagram.edit(at(event.getX(), event.getY()));
        if (!edited && event.getClickCount() == 2 && diagram.canZoom()) {
            boolean whole = diagram.zoom().scale() == 1;
            diagram.setZoom(
                    whole
                            ? diagram.zoom().by(DOUBLE_CLICK_FACTOR, event.getX(), event.getY(), diagram.view())
                            : NetworkZoom.WHOLE);
        }
    }

    private void wheel(ScrollEvent event) {
        // A page that is scrolled past must not be caught here: the wheel enlarges what the reader has turned to.
        boolean meant = event.isShortcutDown() || diagram.isFocused();
        if (meant && diagram.canZoom() && event.getDeltaY() != 0) {
            NetworkZoom before = diagram.zoom();
            double factor = Math.exp(event.getDeltaY() / WHEEL);
            diagram.setZoom(before.by(factor, event.getX(), event.getY(), diagram.view()));
            if (!before.equals(diagram.zoom())) {
                event.consume();
            }
        }
    }

    private void pinch(ZoomEvent event) {
        if (diagram.canZoom()) {
            diagram.setZoom(diagram.zoom().by(event.getZoomFactor(), event.getX(), event.getY(), diagram.view()));
            event.consume();
        }
    }
}
