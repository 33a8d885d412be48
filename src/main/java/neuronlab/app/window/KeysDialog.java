package neuronlab.app.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.stage.Modality;
import neuronlab.app.keyboard.KeyList;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** Shows the keys of the lesson that is open. */
final class KeysDialog {
    private final Language language;
    private final Words words;
    private Dialog<Void> shown;

    KeysDialog(Language language) {
        this.language = language;
        this.words = language.words(KeysDialog.class);
    }

    /**
     * Shows the keys of a page; they are shown once, however often the key is pressed.
     *
     * @param window before which they are shown
     * @param places what is looked through for figures with keys of their own
     */
    void show(Scene window, List<Node> places) {
        if (shown != null && shown.isShowing()) {
            return;
        }
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        ScrollPane list = new ScrollPane(new KeyList(places, language, mac));
        list.setFitToWidth(true);
        list.getStyleClass().add("key-scroll");
        shown = new Dialog<>();
        shown.initOwner(window.getWindow());
        shown.initModality(Modality.NONE);
        shown.setResizable(true);
        shown.setTitle(words.get("keys"));
        shown.setHeaderText(words.get("keys"));
        shown.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        shown.getDialogPane().setContent(list);
        shown.getDialogPane().getStyleClass().add("keys-dialog");
        DialogLook.apply(shown, window);
        shown.show();
    }
}
