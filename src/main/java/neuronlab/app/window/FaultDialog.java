package neuronlab.app.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.stage.Window;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Says that the program met a fault of its own. */
public final class FaultDialog {
    private final Window window;
    private final Words words;

    /** @param window what the dialog stands before, once it shows something */
    public FaultDialog(Window window, Language language) {
        this.window = window;
        this.words = language.words(FaultDialog.class);
    }

    /** Shows it without waiting for an answer. */
    public void show(Optional<Path> details) {
        String text = details.map(file -> words.get("error.text", file)).orElseGet(() -> words.get("error.text.nofile"));
        Alert alert = new Alert(Alert.AlertType.ERROR, text);
        alert.setHeaderText(words.get("error.header"));
        if (window.isShowing()) {
            alert.initOwner(window);
            DialogLook.applyToAlert(alert, window.getScene());
        }
        alert.show();
    }
}
