package neuronlab.app.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Alert;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.picture.Drawing;

/** The menu of a figure: its picture, as the reader has it now, copied or saved. */
final class FigureMenu {
    /** So many pixels stand for one of the layout, so that pictures stay sharp when they are enlarged. */
    private static final double SCALE = 2;

    private final Language language;
    private final Words words;
    private final FilePlace place;

    /** Asks where a file is to be saved. */
    interface FilePlace {
        /**
         * The file that the reader chooses, or nothing.
         *
         * @param name what the file is called if the reader does not say otherwise
         */
        Optional<Path> choose(Window owner, String name, PictureFormat format);
    }

    FigureMenu(Language language) {
        this(language, FigureMenu::askedInDialog);
    }

    FigureMenu(Language language, FilePlace place) {
        this.language = language;
        this.words = language.words(FigureMenu.class);
        this.place = place;
    }

    private static Optional<Path> askedInDialog(Window owner, String name, PictureFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.name(), "*" + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
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
                item("figure.save-png", () -> save(figure, name, PictureFormat.PNG)),
                item("figure.save-svg", () -> save(figure, name, PictureFormat.SVG)));
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

    /** What is seen behind a figure belongs to its picture: light letters on nothing could not be read. */
    private static Color ground(Region figure) {
        return figure.getScene().getFill() instanceof Color color ? color : Color.WHITE;
    }

    private void copy(Region figure) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(ground(figure));
        WritableImage picture = figure.snapshot(parameters, null);
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void save(Region figure, String name, PictureFormat format) {
        Scene scene = figure.getScene();
        String suggested = name + format.extension();
        place.choose(scene.getWindow(), suggested, format).ifPresent(file -> {
            try {
                Drawing drawing = new Drawing(figure, SCALE, ground(figure));
                AtomicFile.write(file, out -> format.write(drawing, out));
            } catch (IOException unwritable) {
                sayUnwritable(file, scene);
            }
        });
    }

    private void sayUnwritable(Path file, Scene scene) {
        Alert alert = new Alert(Alert.AlertType.ERROR, words.get("figure.unwritable", file.toString()));
        alert.initOwner(scene.getWindow());
        alert.setHeaderText(words.get("figure.not-saved"));
        DialogLook.applyToAlert(alert, scene, language);
        alert.show();
    }
}
