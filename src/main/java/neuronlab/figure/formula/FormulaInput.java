package neuronlab.figure.formula;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.cursor.WindowKeys;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;

/** What mouse and keyboard do with a formula: one tab stop, arrow keys go from symbol to symbol. */
final class FormulaInput {
    private static final int NONE = -1;

    private final Formula formula;
    private final Attention<Part> attention;
    private int current = NONE;

    FormulaInput(Formula formula) {
        this.formula = formula;
        attention = new Attention<>(
                null,
                formula.litPartProperty()::get,
                part -> formula.litPartProperty().set(part));
    }

    void listen() {
        formula.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        formula.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> attention.leave());
        formula.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        formula.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        formula.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                setCurrent(NONE);
                attention.release();
            }
        });
    }

    /** The symbols are others now: none of them is the current one. */
    void restart() {
        current = NONE;
    }

    private void move(MouseEvent event) {
        FormulaTarget target = targetAt(event);
        if (target != null) {
            attention.point(target.part());
        } else if (!formula.isInked(event.getX(), event.getY())) {
            attention.leave();
        }
        // Between two symbols the last one stays lit up: going along a line does not flicker.
    }

    private void press(MouseEvent event) {
        FormulaTarget target = targetAt(event);
        if (target != null) {
            formula.requestFocus();
            goTo(formula.targets().indexOf(target));
        }
    }

    private void type(KeyEvent event) {
        if (WindowKeys.isOne(event)) {
            return;
        }
        int last = formula.targets().size() - 1;
        boolean used = switch (event.getCode()) {
            case RIGHT, DOWN -> goTo(current == NONE ? 0 : Math.min(last, current + 1));
            case LEFT, UP -> goTo(current == NONE ? last : Math.max(0, current - 1));
            case HOME -> goTo(0);
            case END -> goTo(last);
            case ESCAPE -> clear();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean goTo(int index) {
        List<FormulaTarget> targets = formula.targets();
        if (targets.isEmpty()) {
            return false;
        }
        setCurrent(index);
        attention.keep(targets.get(index).part());
        return true;
    }

    private boolean clear() {
        boolean any = formula.litPartProperty().get() != null;
        setCurrent(NONE);
        attention.clear();
        return any;
    }

    private void setCurrent(int index) {
        current = index;
        for (int target = 0; target < formula.targets().size(); target++) {
            formula.targets().get(target).setCurrent(target == index);
        }
        formula.currentChanged();
    }

    FormulaTarget current() {
        return current == NONE ? null : formula.targets().get(current);
    }

    private FormulaTarget targetAt(MouseEvent event) {
        Point2D place = formula.onSheet(event.getX(), event.getY());
        return formula.targets().stream()
                .filter(target -> target.getBoundsInParent().contains(place))
                .findFirst()
                .orElse(null);
    }
}
