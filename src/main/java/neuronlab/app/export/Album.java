package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.picture.Drawing;
import neuronlab.figure.picture.PictureFormat;

/** A folder that takes pictures, each in a file of its own. */
final class Album {
    private final Path folder;
    private final PictureFormat format;
    private final List<Path> files = new ArrayList<>();

    /** @param folder a folder that is there */
    Album(Path folder, PictureFormat format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * Draws a picture into its file.
     *
     * @throws AccessDeniedException if the file may not be written
     * @throws FileSystemException if it cannot be written; one that was there before is then as it was
     */
    void add(String name, Drawing drawing) throws FileSystemException {
        Path file = folder.resolve(name + format.extension());
        try {
            AtomicFile.write(file, out -> format.write(drawing, out));
        } catch (AccessDeniedException forbidden) {
            throw new AccessDeniedException(file.toString());
        } catch (IOException unwritable) {
            throw new FileSystemException(file.toString(), null, unwritable.getMessage());
        }
        files.add(file);
    }

    /** What was written, in order. */
    List<Path> files() {
        return List.copyOf(files);
    }
}
