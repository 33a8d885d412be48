package neuronlab.lesson.shared.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neuronlab.app.catalog.Catalog;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonFiles;
import neuronlab.lesson.shared.content.MarkdownReader;
import neuronlab.lesson.shared.content.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {
    private final Glossary glossary = Glossary.of(Language.ENGLISH);

    static List<Path> texts() {
        return LessonFiles.named("lesson_*.md");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyBoldTermOfALessonIsExplained(Path file) {
        Set<String> unknown = new TreeSet<>();
        Pattern.compile("\\*\\*(.+?)\\*\\*")
                .matcher(LessonFiles.read(file))
                .results()
                .map(MatchResult::group)
                .map(bold -> bold.replaceAll("\\*|\\[|\\]\\([^)]*\\)", ""))
                // A bold question opens a paragraph; it is no term.
                .filter(bold -> !bold.endsWith("?"))
                .filter(term -> glossary.find(term).isEmpty())
                .forEach(unknown::add);

        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyEntryNamesALesson() {
        Set<String> named = new TreeSet<>(glossary.entries().stream().map(GlossaryEntry::lesson).toList());
        named.removeAll(Catalog.tutorial().ids());

        assertEquals(Set.of(), named);
    }

    /** Else the way from the glossary would lead to a page that says nothing of it. */
    @Test
    void theLessonOfAnEntryNamesItsTerm() {
        Set<String> unsaid = new TreeSet<>();
        for (GlossaryEntry entry : glossary.entries()) {
            String text = textOf(Catalog.tutorial().find(entry.lesson()).orElseThrow());
            String anyName = entry.names().map(Pattern::quote).collect(Collectors.joining("|"));
            if (!Pattern.compile("\\b(" + anyName + ")\\b", Pattern.CASE_INSENSITIVE).matcher(text).find()) {
                unsaid.add(entry.term() + " in " + entry.lesson());
            }
        }

        assertEquals(Set.of(), unsaid);
    }

    private static String textOf(Lesson lesson) {
        String folder = lesson.folder().getPackageName().replace('.', '/');
        return LessonFiles.read(Path.of("src/main/resources", folder, "lesson_en.md"));
    }

    @Test
    void anExplanationIsOneToThreeSentences() {
        for (GlossaryEntry entry : glossary.entries()) {
            String text = PlainText.ofBlocks(entry.explanation());
            long sentences = Pattern.compile("[.!?](?= [A-Z]|$)").matcher(text).results().count();
            assertTrue(sentences >= 1 && sentences <= 3, () -> entry.term() + ": " + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"parameter,parameter", "Parameters,parameter", "' BIAS ',bias", "held-out,test set", "scores,logit"})
    void aTermIsFoundByAnyOfItsNames(String asked, String term) {
        assertEquals(Optional.of(term), glossary.find(asked).map(GlossaryEntry::term));
    }

    @Test
    void whatNobodyExplainsIsNotFound() {
        assertEquals(Optional.empty(), glossary.find("flux capacitor"));
        assertEquals(List.of(), glossary.search("flux capacitor"));
    }

    @Test
    void aSearchFindsTheBeginningsFirst() {
        Glossary small = small("""
                ## [bias](lesson:a)

                Is added.

                ## [big bias](lesson:a)

                Large.

                ## [lift](lesson:a)

                - height

                What a bias does.
                """);

        assertEquals(List.of("bias", "big bias", "lift"), terms(small.search("bias")));
        assertEquals(List.of("lift"), terms(small.search("HEIGHT")));
        assertEquals(List.of("bias", "big bias"), terms(small.search("bi")));
        assertEquals(List.of("bias", "big bias", "lift"), terms(small.search(" ")));
    }

    @Test
    void noTwoEntriesClaimTheSameName() {
        String twice = """
                ## [loss](lesson:a)

                - cost

                A measure.

                ## [Cost](lesson:b)

                Another.
                """;

        assertThrows(IllegalArgumentException.class, () -> small(twice));
    }

    @Test
    void anEntryWithoutLessonOrExplanationIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> small("## loss\n\nA measure."));
        assertThrows(IllegalArgumentException.class, () -> small("## [loss](lesson:a)"));
    }

    private static Glossary small(String markdown) {
        return new GlossaryReader(Language.ENGLISH).read(new MarkdownReader().read(markdown));
    }

    private static List<String> terms(List<GlossaryEntry> entries) {
        return entries.stream().map(GlossaryEntry::term).toList();
    }
}
