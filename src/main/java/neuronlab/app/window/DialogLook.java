package neuronlab.app.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import neuronlab.app.keyboard.Copying;
import neuronlab.app.theme.TextSize;
import neuronlab.figure.language.Language;

/** Gives a dialog the look of the window that it stands before: a dialog has a scene of its own, without our themes. */
final class DialogLook {
    private static final double MOST_OF_THE_SCREEN = 0.9;

    private DialogLook() {}

    /** Gives any dialog the colours, the fonts and the size of text of a window. */
    static void apply(Dialog<?> dialog, Scene window) {
        Scene scene = dialog.getDialogPane().getScene();
        scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
        scene.getStylesheets().setAll(window.getStylesheets());
        window.getRoot().getStyleClass().stream()
                .filter(TextSize::isStyleClass)
                .forEach(dialog.getDialogPane().getStyleClass()::add);
        dialog.setGraphic(null);
        keepOnScreen(dialog, window.getWindow());
    }

    /** With large text a dialog may wish to be larger than the screen. */
    private static void keepOnScreen(Dialog<?> dialog, Window owner) {
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        dialog.getDialogPane().setMaxSize(MOST_OF_THE_SCREEN * screen.getWidth(), MOST_OF_THE_SCREEN * screen.getHeight());
        dialog.setOnShown(_ -> {
            dialog.setX(inside(dialog.getX(), screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
            dialog.setY(inside(dialog.getY(), screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
        });
    }

    private static double inside(double value, double least, double greatest) {
        return Math.max(least, Math.min(value, greatest));
    }

    /** The same for an alert, all of whose text can be seen and copied; what else there is stands below it. */
    static void applyToAlert(Alert alert, Scene window, Language language, Node... below) {
        apply(alert, window);
        // The label that an alert makes for its text is cut rather than made higher.
        Label text = new Label(alert.getContentText());
        text.getStyleClass().add("dialog-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(text);
        content.getStyleClass().add("dialog-content");
        content.getChildren().addAll(below);
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        alert.getDialogPane().setContent(scroll);
        Copying.install(alert.getDialogPane(), alert::getContentText, language);
    }
}
