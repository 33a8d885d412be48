package neuronlab.lesson.digits;

import javafx.scene.Parent;

/** The look of this lesson's figures. */
final class DigitsStyle {
    private DigitsStyle() {}

    static void applyTo(Parent figure) {
        figure.getStylesheets()
                .add(DigitsStyle.class.getResource("digits.css").toExternalForm());
    }
}
