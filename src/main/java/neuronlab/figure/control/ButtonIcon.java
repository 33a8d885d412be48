package neuronlab.figure.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Font;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons as large as the text that they stand with.
 *
 * <p>A stylesheet cannot say so: an icon's size becomes its font's, and an em of it is a multiple of itself, so that the
 * icon would grow at every pulse.
 */
public final class ButtonIcon {
    private ButtonIcon() {}

    /** Puts an icon on a button; it follows the size of the button's text. */
    public static void put(ButtonBase button, Ikon symbol) {
        FontIcon icon = new FontIcon(symbol);
        size(icon, button.fontProperty());
        button.setGraphic(icon);
    }

    /** Makes an icon as large as a text, from now on. */
    public static void size(FontIcon icon, ObservableValue<Font> text) {
        // As a style: the theme has one size for all icons, which is stronger than a value and weaker than this.
        text.subscribe(font -> {
            String others = icon.getStyle().replaceAll("-fx-icon-size:[^;]*;", "");
            icon.setStyle(others + "-fx-icon-size: " + Math.round(font.getSize()) + "px;");
        });
    }
}
