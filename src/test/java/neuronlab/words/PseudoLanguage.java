package neuronlab.words;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neuronlab.figure.language.Language;

/**
 * Languages that nobody speaks, made from the English texts and found by the program as any other: one with accents that
 * is a third longer, and one whose translator stopped half-way.
 */
public enum PseudoLanguage {
    /** Every text is there, longer and with accents: « Móovée thée wéeíight ». */
    LONGER("qps") {
        @Override
        String words(WordFile english) {
            return written(english.texts().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, text -> longerPattern(text.getValue()))));
        }

        @Override
        String markdown(String english) {
            return longerMarkdown(english);
        }
    },
    /** Every second word is missing or empty, and every text ends in the middle. */
    HALF("qph") {
        @Override
        String words(WordFile english) {
            AtomicInteger count = new AtomicInteger();
            return written(english.texts().entrySet().stream()
                    .filter(_ -> count.get() % 2 == 0 || count.get() % 3 == 0)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, text -> count.getAndIncrement() % 3 == 0 ? "" : longerPattern(text.getValue()))));
        }

        @Override
        String markdown(String english) {
            List<String> sections = List.of(english.split("(?m)(?=^## )"));
            return longerMarkdown(String.join("", sections.subList(0, (sections.size() + 1) / 2)));
        }
    };

    /** Resources that the tests bring along lie here, and belong to the same packages as those of the program. */
    private static final Path FOLDER = Path.of("target", "test-classes");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern MARKUP = Pattern.compile(
            "(?ms)^```.*?^```$|\\]\\([^)]*\\)|`[^`]*`|^## (?:choice|number|task): [^\n]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Map<String, String> LONGER_VOWELS = Map.of(
            "a", "áa", "e", "ée", "i", "íi", "o", "óo", "u", "úu", "A", "Áa", "E", "Ée", "I", "Íi", "O", "Óo", "U", "Úu");

    private final String code;

    PseudoLanguage(String code) {
        this.code = code;
    }

    abstract String words(WordFile english);

    abstract String markdown(String english);

    /** Writes all texts of the language where the program finds them, and returns the language. */
    public Language install() {
        TextFiles.named("{words_%1$s.properties,*_%1$s.md}".formatted(code), FOLDER).forEach(PseudoLanguage::delete);
        for (Path file : TextFiles.named("{words_en.properties,*_en.md}", TextFiles.RESOURCES)) {
            boolean isWords = file.toString().endsWith(".properties");
            String text = isWords ? words(WordFile.read(file, TextFiles.RESOURCES)) : markdown(TextFiles.read(file));
            String name = file.getFileName().toString().replace("_en.", "_" + code + ".");
            write(FOLDER.resolve(TextFiles.RESOURCES.relativize(file)).resolveSibling(name), text);
        }
        return Language.of(Locale.of(code));
    }

    private static void delete(Path fileOfEarlierRun) {
        try {
            Files.delete(fileOfEarlierRun);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String written(Map<String, String> texts) {
        Properties properties = new Properties();
        properties.putAll(texts);
        StringWriter writer = new StringWriter();
        try {
            properties.store(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }

    private static String longerPattern(String pattern) {
        return outside(PLACEHOLDER, pattern, PseudoLanguage::longer);
    }

    private static String longerMarkdown(String text) {
        return outside(MARKUP, text, PseudoLanguage::longer);
    }

    /** The same text in the language that is longer. */
    static String longer(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> word.group()
                        .chars()
                        .mapToObj(Character::toString)
                        .map(letter -> LONGER_VOWELS.getOrDefault(letter, letter))
                        .collect(Collectors.joining()));
    }

    private static String outside(Pattern kept, String text, UnaryOperator<String> change) {
        StringBuilder result = new StringBuilder();
        int end = 0;
        for (MatchResult match : kept.matcher(text).results().toList()) {
            result.append(change.apply(text.substring(end, match.start()))).append(match.group());
            end = match.end();
        }
        return result.append(change.apply(text.substring(end))).toString();
    }
}
