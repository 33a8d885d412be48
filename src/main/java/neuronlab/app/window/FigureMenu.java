package neuronlab.app.window;

import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** The menu of a figure: its picture, as the reader has it now, copied or saved. */
final class FigureMenu {
    private final Words words;
    private final PictureSaving saving;

    FigureMenu(Language language) {
        this(language, new PictureSaving(language));
    }

    FigureMenu(Language language, PictureSaving saving) {
        this.words = language.words(FigureMenu.class);
        this.saving = saving;
    }

    /**
     * Gives a figure its menu, by the secondary button or the menu key.
     *
     * @param name what files of its pictures are called, without an ending
     */
    void offerOn(Region figure, String name) {
        ContextMenu menu = new ContextMenu(
                item("figure.copy", () -> copy(figure)),
                new SeparatorMenuItem(),
                item("figure.save-png", () -> saving.save(figure, name, PictureFormat.PNG)),
                item("figure.save-svg", () -> saving.save(figure, name, PictureFormat.SVG)));
        figure.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // Handlers of one node hear of an event even if one of them has used it.
            if (!event.isConsumed()) {
                menu.show(figure, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy(Region figure) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PictureSaving.SCALE, PictureSaving.SCALE));
        parameters.setFill(PictureSaving.ground(figure));
        WritableImage picture = figure.snapshot(parameters, null);
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
