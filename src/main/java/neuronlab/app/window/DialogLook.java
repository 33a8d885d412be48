package neuronlab.app.window;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Gives a dialog the look of the window that it stands before: a dialog has a scene of its own, without our themes. */
final class DialogLook {
    private DialogLook() {}

    static void apply(Alert alert, Scene window) {
        Scene scene = alert.getDialogPane().getScene();
        scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
        scene.getStylesheets().setAll(window.getStylesheets());
        alert.setGraphic(null);
        // The label that an alert makes for its text is cut rather than made higher.
        Label text = new Label(alert.getContentText());
        text.getStyleClass().add("dialog-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setContent(text);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    }
}
