package neuronlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are set with the signs of print: ’ and “ ”. A typewriter's ' would be swallowed where words are formatted. */
class TypographyTest {
    private static final Pattern NO_PROSE = Pattern.compile("(?ms)^```.*?^```$|`[^`]*`|\\]\\([^)]*\\)");
    private static final Pattern TYPEWRITER = Pattern.compile("\\S*['\"]\\S*");
    /** A terminal may know no signs but those of ASCII. */
    private static final String COMMAND_LINE = "neuronlab.app.command";

    private static List<String> typewritten(String text) {
        return TYPEWRITER.matcher(text).results().map(result -> result.group()).toList();
    }

    static Stream<Path> prose() {
        return TextFiles.named("*_*.md", TextFiles.RESOURCES).stream();
    }

    static Stream<WordFile> words() {
        return WordFile.all("*").stream().filter(file -> !file.owner().equals(COMMAND_LINE));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void proseHasTheSignsOfPrint(Path file) {
        assertEquals(List.of(), typewritten(NO_PROSE.matcher(TextFiles.read(file)).replaceAll(" ")));
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsHaveTheSignsOfPrint(WordFile file) {
        assertEquals(List.of(), file.texts().values().stream().flatMap(text -> typewritten(text).stream()).toList());
    }

    /** The command line has them: a terminal breaks no lines. Prose is joined where it is drawn. */
    @ParameterizedTest
    @MethodSource("words")
    void aNumberIsNotParted(WordFile file) {
        Pattern parted = Pattern.compile("[\\d}] (?:sq\\b|×)|sq ft|[\\d}]\\h%");
        assertEquals(
                List.of(),
                file.texts().values().stream()
                        .filter(text -> parted.matcher(text).find())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("prose")
    void aPercentSignFollowsItsNumberAtOnce(Path file) {
        assertEquals(
                List.of(),
                Pattern.compile("\\d\\s%").matcher(TextFiles.read(file)).results().map(result -> result.group()).toList());
    }

    /** Whatever the number is: a 7, but an 8. */
    @Test
    void noArticleStandsBeforeANumberThatIsFilledIn() {
        Pattern article = Pattern.compile("(?i)\\ban? \\{");
        assertEquals(
                List.of(),
                WordFile.all("en").stream()
                        .flatMap(file -> file.texts().values().stream())
                        .filter(text -> article.matcher(text).find())
                        .toList());
    }

    @Test
    void anApostropheOfTheCommandLineIsDoubledWhereItIsFormatted() {
        List<WordFile> files = WordFile.all("*").stream().filter(file -> file.owner().equals(COMMAND_LINE)).toList();
        assertTrue(!files.isEmpty());
        for (WordFile file : files) {
            assertEquals(
                    List.of(),
                    file.texts().values().stream()
                            .filter(text -> text.contains("{0}") && text.replace("''", "").contains("'"))
                            .toList());
        }
    }
}
