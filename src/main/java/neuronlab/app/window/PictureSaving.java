package neuronlab.app.window;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.picture.Drawing;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.lesson.shared.work.Background;

/** Saves what is drawn in a window as a picture, where the reader chooses. */
final class PictureSaving {
    /** So many pixels stand for one of the layout, so that pictures stay sharp when they are enlarged or printed. */
    static final double SCALE = 2;

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

    PictureSaving(Language language) {
        this(language, PictureSaving::askedInDialog);
    }

    PictureSaving(Language language, FilePlace place) {
        this.language = language;
        this.words = language.words(PictureSaving.class);
        this.place = place;
    }

    private static Optional<Path> askedInDialog(Window owner, String name, PictureFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.name(), "*" + format.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    /** What is seen behind a node belongs to its picture: light letters on nothing could not be read. */
    static Color ground(Node node) {
        return node.getScene().getFill() instanceof Color color ? color : Color.WHITE;
    }

    /**
     * Saves a picture of a node.
     *
     * @param name what its file is called, without an ending
     */
    void save(Node node, String name, PictureFormat format) {
        Scene scene = node.getScene();
        place.choose(scene.getWindow(), name + format.extension(), format).ifPresent(file -> {
            byte[] picture = drawn(node, format);
            Background.write(
                    () -> {
                        AtomicFile.write(file, out -> out.write(picture));
                        return file;
                    },
                    _ -> {},
                    _ -> sayUnwritable(file, scene));
        });
    }

    /** Drawn at once, on the JavaFX thread; a slow disk is waited for elsewhere. */
    private static byte[] drawn(Node node, PictureFormat format) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            format.write(new Drawing(node, SCALE, ground(node)), picture);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return picture.toByteArray();
    }

    private void sayUnwritable(Path file, Scene scene) {
        Alert alert = new Alert(Alert.AlertType.ERROR, words.get("figure.unwritable", file.toString()));
        alert.initOwner(scene.getWindow());
        alert.setHeaderText(words.get("figure.not-saved"));
        DialogLook.applyToAlert(alert, scene, language);
        alert.show();
    }
}
