package neuronlab.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The files of the program that hold text or ask for it. */
final class TextFiles {
    static final Path SOURCES = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private TextFiles() {}

    /** The files below a folder whose name fits a pattern such as {@code words_*.properties}. */
    static List<Path> named(String pattern, Path folder) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The package that a file below {@code root} lies in. */
    static String packageOf(Path file, Path root) {
        return root.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".");
    }
}
