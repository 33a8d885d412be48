package neuronlab.app.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import neuronlab.app.theme.SystemLook;
import neuronlab.app.theme.Theme;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Says that the program met a fault of its own. */
public final class FaultDialog {
    private final Window window;
    private final Language language;
    private final Words words;

    /** @param window what the dialog stands before, once it shows something */
    public FaultDialog(Window window, Language language) {
        this.window = window;
        this.language = language;
        this.words = language.words(FaultDialog.class);
    }

    /** Shows it without waiting for an answer; where the details are can be copied. */
    public void show(Optional<Path> details) {
        Alert alert = new Alert(Alert.AlertType.ERROR, words.get("error.text"));
        alert.setHeaderText(words.get("error.header"));
        if (window.isShowing()) {
            alert.initOwner(window);
            Node[] below = details.map(this::place).orElseGet(() -> new Node[0]);
            DialogLook.applyToAlert(alert, window.getScene(), language, below);
        } else {
            Scene scene = alert.getDialogPane().getScene();
            Theme.of(SystemLook.of(scene)).apply(scene);
            details.ifPresent(file -> alert.setContentText(
                    words.get("error.text") + "\n\n" + words.get("error.details") + "\n" + file));
        }
        alert.show();
    }

    private Node[] place(Path details) {
        TextField file = new TextField(details.toString());
        file.setId("fault-details");
        file.setEditable(false);
        Label label = new Label(words.get("error.details"));
        label.getStyleClass().add("dialog-text");
        label.setLabelFor(file);
        return new Node[] {label, file};
    }
}
