package neuronlab.figure.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control says beside the pointer, and as help to a screen reader. A tooltip is a window with a scene of its own,
 * and most are never seen: it is made when the pointer comes to its control for the first time.
 */
public final class Hint {
    private final Control control;
    private String text;

    private Hint(Control control) {
        this.control = control;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
    }

    /**
     * Gives a control a hint, or another than it had.
     *
     * @param text null takes the hint away
     */
    public static void give(Control control, String text) {
        Hint hint = (Hint) control.getProperties().computeIfAbsent(Hint.class, _ -> new Hint(control));
        hint.text = text;
        control.setAccessibleHelp(text);
        if (control.getTooltip() != null) {
            hint.show();
        }
    }

    /** Whether a control has a hint, seen already or not. */
    public static boolean has(Control control) {
        return control.getProperties().get(Hint.class) instanceof Hint hint && hint.text != null;
    }

    private void show() {
        if (text == null) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(text));
        } else {
            control.getTooltip().setText(text);
        }
    }
}
