package neuronlab.figure.pad;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Draws with the mouse (a pen and a finger arrive as one, too) and with keys. */
final class PadInput {
    private static final double STEP = 1.0 / 24;
    private static final double FINE_STEP = 1.0 / 96;

    private final DrawingPad pad;

    PadInput(DrawingPad pad) {
        this.pad = pad;
    }

    void listen() {
        pad.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pad.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pad.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pad.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        // A finger on the pad draws; it does not scroll the page.
        pad.addEventHandler(ScrollEvent.ANY, event -> {
            if (event.isDirect()) {
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        pad.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pad.lift();
            pad.setDown(pad.placeOf(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (pad.isDrawing()) {
            pad.drawTo(pad.placeOf(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && pad.isDrawing()) {
            pad.lift();
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        if (event.isShortcutDown() || event.isControlDown()) {
            if (event.getCode() == KeyCode.Z || "z".equalsIgnoreCase(event.getText())) {
                pad.undo();
                event.consume();
            }
            return;
        }
        boolean used = switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(-step, 0);
            case RIGHT, KP_RIGHT -> move(step, 0);
            case UP, KP_UP -> move(0, -step);
            case DOWN, KP_DOWN -> move(0, step);
            case HOME -> move(-1, 0);
            case END -> move(1, 0);
            case SPACE, ENTER -> togglePen();
            case ESCAPE -> escape();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean move(double x, double y) {
        pad.moveCursor(x, y);
        pad.tellCursor();
        return true;
    }

    private boolean togglePen() {
        if (pad.isDrawing()) {
            pad.lift();
        } else {
            pad.setDownAtCursor();
        }
        pad.tellCursor();
        return true;
    }

    private boolean escape() {
        boolean drawing = pad.isDrawing();
        pad.lift();
        return drawing;
    }
}
