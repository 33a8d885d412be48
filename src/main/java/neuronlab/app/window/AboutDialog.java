package neuronlab.app.window;

import javafx.scene.control.Alert;
import javafx.stage.Window;
import neuronlab.app.build.BuildVersion;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Says what this program is, its version, and whose work it stands on. */
final class AboutDialog {
    private final Language language;

    AboutDialog(Language language) {
        this.language = language;
    }

    void show(Window owner) {
        Words words = language.words(AboutDialog.class);
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words.get("about.text"));
        alert.initOwner(owner);
        alert.setTitle(words.get("about"));
        alert.setHeaderText(words.get("about.header", BuildVersion.current()));
        DialogLook.applyToAlert(alert, owner.getScene(), language);
        alert.show();
    }
}
