package neuronlab.lesson.facts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.lesson.LessonFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a text claims is computed anew, without a line of the program. */
class FactsTest {
    private static Map<String, Double> facts;

    @BeforeAll
    static void computeFacts() {
        facts = Facts.all();
    }

    static Stream<Path> texts() {
        return Stream.of("lesson_*.md", "checks_*.md", "guesses_*.md", "glossary_*.md")
                .flatMap(pattern -> LessonFiles.named(pattern).stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyFactOfTheTextIsTrue(Path text) {
        assertAll(FactMark.in(text).stream().map(mark -> () -> {
            assertTrue(facts.containsKey(mark.name()), () -> mark.place() + ": nobody computes " + mark.name());
            assertEquals(mark.numberFor(facts.get(mark.name())), mark.number(), mark::place);
        }));
    }

    @Test
    void everyFactIsToldSomewhere() {
        Set<String> untold = new TreeSet<>(facts.keySet());
        texts().flatMap(text -> FactMark.in(text).stream()).map(FactMark::name).forEach(untold::remove);
        assertEquals(Set.of(), untold);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noMarkIsMisspelt(Path text) {
        String file = LessonFiles.read(text);
        long attempts = Pattern.compile("fact:").matcher(file).results().count();
        assertEquals(attempts, FactMark.in(text).size());
    }

    private static FactMark mark(String text, double unit, boolean typed) {
        return new FactMark("here", text, "some.fact", unit, typed, Language.ENGLISH);
    }

    @Test
    void aNumberIsComparedWithTheDigitsThatTheTextShows() {
        List<String> written = List.of(
                mark("134,972", 0, false).numberFor(134_971.7),
                mark("\u221210.0", 0, false).numberFor(-10.012),
                mark("$360,000", 0, false).numberFor(361_000),
                mark("2,300", 100, false).numberFor(2283),
                mark("324000", 0, true).numberFor(324_000),
                mark("-0.50", 0, true).numberFor(-0.5));
        assertEquals(List.of("134,972", "\u221210.0", "361,000", "2,300", "324000", "-0.50"), written);
        assertEquals("360,000", mark("$360,000", 0, false).number());
        assertEquals("\u221210.0", mark("\u221210.0", 0, false).number());
    }
}
