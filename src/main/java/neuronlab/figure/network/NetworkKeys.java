package neuronlab.figure.network;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkPaths;
import neuronlab.figure.network.shape.NetworkShape;

/** What the keys do to a diagram: it is one stop of the Tab key, and the arrow keys move from part to part. */
final class NetworkKeys {
    private final NetworkDiagram diagram;
    private final ZoomedNetwork seen;
    private NetworkElement current = new NetworkElement.Input(0);
    private boolean chosen;
    private boolean byKey;

    NetworkKeys(NetworkDiagram diagram) {
        this.diagram = diagram;
        this.seen = diagram.seen();
    }

    void listen() {
        diagram.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == diagram && !isShortcut(event) && pressed(event)) {
                event.consume();
            }
        });
        diagram.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == diagram
                    && !isShortcut(event)
                    && seen.canZoom()
                    && typed(event.getCharacter())) {
                event.consume();
            }
        });
        diagram.focusWithinProperty().subscribe(within -> {
            if (!within) {
                choose(false, false);
            }
        });
        diagram.focusVisibleProperty().subscribe(visible -> {
            if (visible) {
                choose(true, true);
            }
        });
    }

    private static boolean isShortcut(KeyEvent event) {
        return event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    /** The part that the keys act on. */
    NetworkElement current() {
        return current;
    }

    /** The part that the reader has gone to, by key or click, and that stays lit up; null for none. */
    NetworkElement chosen() {
        return chosen ? current : null;
    }

    /** The part that wears the ring of the focus; null for none. */
    NetworkElement ringed() {
        return byKey && diagram.isFocused() ? chosen() : null;
    }

    private void choose(boolean isChosen, boolean isByKey) {
        chosen = isChosen;
        byKey = isByKey;
        diagram.mark();
    }

    /** Goes back to the first input if the current part is not in the new shape. */
    void keepWithin(NetworkShape shape) {
        if (!shape.has(current)) {
            current = new NetworkElement.Input(0);
            chosen = false;
        }
    }

    /** Goes to the part that the mouse acted on; to none for null. */
    void goTo(NetworkElement element) {
        if (element != null) {
            current = element;
        }
        choose(element != null, false);
        diagram.currentChanged();
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShiftDown()) {
            return switch (event.getCode()) {
                case UP, KP_UP -> nudge(1);
                case DOWN, KP_DOWN -> nudge(-1);
                default -> false;
            };
        }
        NetworkPaths paths = new NetworkPaths(diagram.getNetworkShape());
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(paths::left);
            case RIGHT, KP_RIGHT -> move(paths::right);
            case UP, KP_UP -> move(paths::up);
            case DOWN, KP_DOWN -> move(paths::down);
            case HOME -> move(_ -> Optional.of(paths.first()));
            case END -> move(_ -> Optional.of(paths.last()));
            case ENTER, F2, SPACE -> diagram.edit(current);
            case ESCAPE -> leave();
            default -> false;
        };
    }

    /** What dragging does with the mouse. */
    private boolean nudge(long steps) {
        Optional<DraggedValue> value = DraggedValue.of(diagram.getEditor(), current);
        value.ifPresent(one -> {
            choose(true, true);
            one.put(steps);
        });
        return value.isPresent();
    }

    /** All four arrows stay in the diagram, also where there is nowhere to go. */
    private boolean move(Function<NetworkElement, Optional<NetworkElement>> step) {
        current = step.apply(current).orElse(current);
        seen.reveal(current);
        choose(true, true);
        diagram.currentChanged();
        return true;
    }

    private boolean leave() {
        boolean was = chosen;
        choose(false, false);
        return was;
    }

    private boolean typed(String character) {
        switch (character) {
            // The plus sign without the shift key.
            case "+", "=" -> seen.enlarge();
            case "-" -> seen.shrink();
            case "0" -> seen.showWhole();
            default -> {
                return false;
            }
        }
        return true;
    }
}
