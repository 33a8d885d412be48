package neuronlab.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;

/**
 * The words of one package in one language.
 *
 * @param owner the package
 * @param code the language, as the file's name has it
 * @param texts the patterns by their keys
 */
record WordFile(String owner, String code, Map<String, String> texts) {
    /** Keys of the command line are found by picocli under the names of commands and descriptions, and not formatted. */
    static final String FOUND_BY_PICOCLI = "usage.description";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final String OTHER = ".other";

    /** Every file of words of the program, in the given language or in all with {@code *}. */
    static List<WordFile> all(String code) {
        return TextFiles.named("words_" + code + ".properties", TextFiles.RESOURCES).stream()
                .map(file -> read(file, TextFiles.RESOURCES))
                .toList();
    }

    static WordFile read(Path file, Path root) {
        String name = file.getFileName().toString();
        return of(
                TextFiles.packageOf(file, root),
                name.substring(name.indexOf('_') + 1, name.indexOf('.')),
                TextFiles.read(file));
    }

    static WordFile of(String owner, String code, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new WordFile(owner, code, texts);
    }

    Language language() {
        return Language.of(Locale.of(code));
    }

    /** The key without its plural form, if it has one. */
    String withoutForm(String key) {
        String stem = PLURAL.matcher(key).replaceFirst("");
        return texts.containsKey(stem + OTHER) ? stem : key;
    }

    /** All keys, but one for all plural forms of a text: the one that ends with {@code .other}. */
    Set<String> keysWithoutForms() {
        return texts.keySet().stream()
                .map(key -> withoutForm(key).equals(key) ? key : withoutForm(key) + OTHER)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which plural forms there are of a text. */
    Set<String> formsOf(String stem) {
        return texts.keySet().stream()
                .filter(key -> PLURAL.matcher(key).find() && key.substring(0, key.lastIndexOf('.')).equals(stem))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER.matcher(texts.get(key)).results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
