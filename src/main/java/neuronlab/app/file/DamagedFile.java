package neuronlab.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that cannot be used as it is, and in whose place another will be written. */
public final class DamagedFile {
    private static final String SUFFIX = ".damaged";
    private static final int MOST_COPIES = 9;

    private DamagedFile() {}

    /**
     * Moves a file, or what a link leads to, out of the way, and never over an earlier one while there is a name left.
     *
     * @return where it is now
     * @throws IOException if it cannot be moved
     */
    public static Path setAside(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + SUFFIX);
        for (int number = 2; Files.exists(copy) && number <= MOST_COPIES; number++) {
            copy = file.resolveSibling(file.getFileName() + SUFFIX + "-" + number);
        }
        return Files.move(file.toRealPath(), copy, StandardCopyOption.REPLACE_EXISTING);
    }
}
