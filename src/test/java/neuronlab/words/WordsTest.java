package neuronlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that the code of a package asks for is there, and every word that is there is asked for. */
class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
    private static final Pattern LOOKUP = Pattern.compile("[wW]ords(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern COUNTED = Pattern.compile("[wW]ords(?:\\(\\))?\\s*\\.count\\(\\s*\"([^\"]+)\"");
    private static final Pattern BORROWED = Pattern.compile("\\.words\\((\\w+)\\.class\\)");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-z.]+)\"");
    /** The lesson's description asks for it, whichever lesson it is. */
    private static final String TITLE_OF_LESSON = "title";
    /** Commands are handed the words of the command line, that they are built by. */
    private static final Map<String, String> HANDED_ON = Map.of("neuronlab.app.export", "neuronlab.app.command");

    /** The sources of each package, each as one text. */
    private static final Map<String, String> SOURCES = new HashMap<>();

    private static final Map<String, WordFile> WORDS =
            WordFile.all("en").stream().collect(Collectors.toMap(WordFile::owner, file -> file));

    static {
        read("*.java", TextFiles.SOURCES);
        read("*.fxml", TextFiles.RESOURCES);
    }

    private static void read(String pattern, Path root) {
        TextFiles.named(pattern, root)
                .forEach(file -> SOURCES.merge(TextFiles.packageOf(file, root), TextFiles.read(file), String::concat));
    }

    static Stream<WordFile> words() {
        return WORDS.values().stream();
    }

    static Stream<String> packages() {
        return SOURCES.keySet().stream().sorted();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages whose words the sources of a package ask for: its own, and those of classes that it names for it. */
    private static Set<String> owners(String asking) {
        Set<String> owners = new TreeSet<>(List.of(asking, HANDED_ON.getOrDefault(asking, asking)));
        for (String name : found(BORROWED, SOURCES.get(asking))) {
            owners.addAll(found(Pattern.compile("import ([a-z.]+)\\." + name + ";"), SOURCES.get(asking)));
        }
        return owners;
    }

    @Test
    void theSourcesAreFound() {
        assertTrue(SOURCES.size() > 20 && WORDS.size() > 20, () -> SOURCES.keySet() + " ask, and there are " + WORDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("words")
    void noWordIsUnused(WordFile file) {
        List<String> asking = packages().filter(name -> owners(name).contains(file.owner())).map(SOURCES::get).toList();
        Set<String> literals = new TreeSet<>();
        asking.forEach(source -> literals.addAll(found(LITERAL, source)));
        asking.forEach(source -> literals.addAll(found(FXML_KEY, source)));
        Set<String> unused = file.texts().keySet().stream()
                .filter(key -> !key.endsWith(WordFile.FOUND_BY_PICOCLI) && !key.equals(TITLE_OF_LESSON))
                .filter(key -> literals.stream().noneMatch(literal -> names(literal, key) || names(literal, file.withoutForm(key))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, () -> "nothing asks for these words of " + file.owner());
    }

    /** A literal names a key, or is what a longer key is put together from. */
    private static boolean names(String literal, String key) {
        return key.equals(literal) || (literal.contains(".") && key.startsWith(literal));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noWordIsMissing(String asking) {
        Set<String> keys = owners(asking).stream()
                .filter(WORDS::containsKey)
                .flatMap(owner -> WORDS.get(owner).texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = found(LOOKUP, SOURCES.get(asking)).stream()
                .filter(lookup -> keys.stream().noneMatch(key -> key.equals(lookup) || (lookup.endsWith(".") && key.startsWith(lookup))))
                .collect(Collectors.toCollection(TreeSet::new));
        found(COUNTED, SOURCES.get(asking)).stream()
                .filter(counted -> !keys.contains(counted + ".other"))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }
}
