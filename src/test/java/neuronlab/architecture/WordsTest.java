package neuronlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the code asks for is there, and every word that is there is asked for. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
    private static final Pattern LOOKUP = Pattern.compile("[wW]ords\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("[wW]ords\\.count\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLURAL_FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z.]+)\"");
    // Keys of the command line are found by picocli under the names of commands and descriptions.
    private static final String FOUND_BY_PICOCLI = "usage.description";

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties words = new Properties();
            words.load(reader);
            return new TreeSet<>(words.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .map(WordsTest::text)
                .map(pattern::matcher)
                .flatMap(Matcher::results)
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noWordIsUnused() {
        Set<String> literals = found(LITERAL, files(SOURCES, ".java"));
        literals.addAll(found(FXML_KEY, files(RESOURCES, ".fxml")));
        assertTrue(literals.size() > 50, "the sources were not found");
        Set<String> counted = found(COUNTED, files(SOURCES, ".java"));
        for (Path file : files(RESOURCES, "words_en.properties")) {
            Set<String> unused = keys(file).stream()
                    .filter(key -> !key.endsWith(FOUND_BY_PICOCLI))
                    .filter(key -> literals.stream().noneMatch(literal -> names(literal, key)))
                    .filter(key -> !counted.contains(PLURAL_FORM.matcher(key).replaceFirst("")))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), unused, () -> "nothing asks for these words of " + file);
        }
    }

    /** A literal names a key, or is what a longer key is put together from. */
    private static boolean names(String literal, String key) {
        return key.equals(literal) || (literal.contains(".") && key.startsWith(literal));
    }

    @Test
    void noWordIsMissing() {
        Set<String> keys = files(RESOURCES, "words_en.properties").stream()
                .flatMap(file -> keys(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(keys.isEmpty());
        Set<String> missing = found(LOOKUP, files(SOURCES, ".java")).stream()
                .filter(lookup -> keys.stream().noneMatch(key -> key.startsWith(lookup)))
                .collect(Collectors.toCollection(TreeSet::new));
        found(COUNTED, files(SOURCES, ".java")).stream()
                .filter(counted -> !keys.contains(counted + ".other"))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }
}
