package neuronlab.app.keyboard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Columns;

/** The keys that work on a page, by the places where they work. */
public final class KeyList extends VBox {
    private static final String MAC_COMMAND = "\u2318";

    private final Words words;
    private final boolean mac;

    /**
     * Lists the keys of a page.
     *
     * @param parts what is looked through for figures with keys of their own
     * @param mac whether the keyboard is a Mac's, with another key in the place of Ctrl
     */
    public KeyList(List<Node> parts, Language language, boolean mac) {
        this.words = Shortcuts.words(language);
        this.mac = mac;
        getStyleClass().add("key-list");
        KeyPlace.on(parts).forEach(place -> getChildren().add(part(place)));
    }

    private VBox part(KeyPlace place) {
        Label title = new Label(words.get(place.title()));
        title.getStyleClass().add("key-place");
        VBox part = new VBox(title);
        part.getStyleClass().add("key-part");
        Shortcuts.at(place).forEach(shortcut -> part.getChildren().add(row(shortcut)));
        return part;
    }

    private Columns row(Shortcut shortcut) {
        Label does = new Label(shortcut.does(words));
        does.getStyleClass().add("key-does");
        does.setWrapText(true);
        does.setMinHeight(Region.USE_PREF_SIZE);
        Columns row = new Columns(keys(shortcut), does);
        row.getStyleClass().add("key-row");
        return row;
    }

    private FlowPane keys(Shortcut shortcut) {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("key-caps");
        for (String key : shortcut.keys(words)) {
            Label cap = new Label(mac ? key.replace("Ctrl+", MAC_COMMAND) : key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(cap);
        }
        return keys;
    }
}
