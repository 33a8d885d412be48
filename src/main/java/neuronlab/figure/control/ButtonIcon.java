package neuronlab.figure.control;

import javafx.scene.control.ButtonBase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons as large as their button's text.
 *
 * <p>A stylesheet cannot say so: an icon's size becomes its font's, and an em of it is a multiple of itself, so that the
 * icon would grow at every pulse.
 */
public final class ButtonIcon {
    private ButtonIcon() {}

    /** Puts an icon on a button; it follows the size of the button's text. */
    public static void put(ButtonBase button, Ikon symbol) {
        FontIcon icon = new FontIcon(symbol);
        // Set, not bound: the theme has a size for all icons, which yields to a value but cannot be set over a binding.
        button.fontProperty().subscribe(font -> icon.setIconSize((int) Math.round(font.getSize())));
        button.setGraphic(icon);
    }
}
