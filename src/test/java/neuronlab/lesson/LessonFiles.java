package neuronlab.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;

/** The texts of all lessons that there are, found in their folders. */
public final class LessonFiles {
    /** Where they are written, not where a build copies them: there, a lesson that is gone may still have a folder. */
    private static final Path ROOT = Path.of("src/main/resources/neuronlab/lesson");

    private LessonFiles() {}

    /** The files that fit a pattern such as {@code checks_*.md}, in the folders of lessons. */
    public static List<Path> named(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language in the name of a file. */
    public static Language language(Path file) {
        return Language.of(Locale.of(file.getFileName().toString().replaceAll(".*_|\\..*", "")));
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
