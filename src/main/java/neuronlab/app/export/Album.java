package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neuronlab.app.file.AtomicFile;

/** A folder that takes pictures, each in a file of its own. */
final class Album {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /** @param folder a folder that is there */
    Album(Path folder) {
        this.folder = folder;
    }

    /**
     * Draws a picture into its file.
     *
     * @throws AccessDeniedException if the file may not be written
     * @throws FileSystemException if it cannot be written; one that was there before is then as it was
     */
    void add(String name, Drawing drawing) throws FileSystemException {
        Path file = folder.resolve(name + ".png");
        try {
            AtomicFile.write(file, drawing::writePng);
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
