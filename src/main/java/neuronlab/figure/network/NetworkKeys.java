package neuronlab.figure.network;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;

/** What the keys do to a diagram: it is one stop of the Tab key, and the arrow keys move from part to part. */
final class NetworkKeys {
    private static final double FACTOR = 1.5;
    private static final String IN = "+";
    private static final String OUT = "-";
    private static final String WHOLE = "0";

    private final NetworkDiagram diagram;
    private NetworkElement current = new NetworkElement.Input(0);

    NetworkKeys(NetworkDiagram diagram) {
        this.diagram = diagram;
    }

    void listen() {
        diagram.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == diagram && pressed(event)) {
                event.consume();
            }
        });
        diagram.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == diagram && diagram.canZoom() && typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    /** The part that the keys act on. */
    NetworkElement current() {
        return current;
    }

    /** Goes back to the first input if the current part is not in the new shape. */
    void keepWithin(NetworkShape shape) {
        if (!shape.has(current)) {
            current = new NetworkElement.Input(0);
        }
    }

    /** Goes to the part that the mouse acted on. */
    void goTo(NetworkElement element) {
        current = element;
        diagram.mark();
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        NetworkNavigation navigation = new NetworkNavigation(diagram.getNetworkShape());
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(navigation::left);
            case RIGHT, KP_RIGHT -> move(navigation::right);
            case UP, KP_UP -> move(navigation::up);
            case DOWN, KP_DOWN -> move(navigation::down);
            case ENTER, F2, SPACE -> diagram.edit(current);
            default -> false;
        };
    }

    private boolean move(Function<NetworkElement, Optional<NetworkElement>> step) {
        Optional<NetworkElement> next = step.apply(current);
        next.ifPresent(element -> {
            current = element;
            diagram.reveal(element);
            diagram.mark();
        });
        return next.isPresent();
    }

    private boolean typed(String character) {
        Box view = diagram.view();
        switch (character) {
            case IN -> zoom(FACTOR, view);
            case OUT -> zoom(1 / FACTOR, view);
            case WHOLE -> diagram.setZoom(NetworkZoom.WHOLE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double factor, Box view) {
        diagram.setZoom(diagram.zoom().by(factor, view.width() / 2, view.height() / 2, view));
    }
}
