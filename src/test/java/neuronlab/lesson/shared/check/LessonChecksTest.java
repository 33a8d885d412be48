package neuronlab.lesson.shared.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import neuronlab.lesson.LessonFiles;
import neuronlab.lesson.shared.content.MarkdownReader;
import neuronlab.lesson.shared.content.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the checks of every lesson. That one answer is right and each has its feedback is required by the records. */
class LessonChecksTest {
    static List<Path> files() {
        return LessonFiles.named("checks_*.md");
    }

    private static LessonChecks read(Path file) {
        return new ChecksReader().read(new MarkdownReader().read(LessonFiles.read(file)));
    }

    /** What is nothing but a figure teaches nothing that could be checked. */
    private static boolean hasProse(Path file) {
        return LessonFiles.read(file).lines().anyMatch(line -> !line.isBlank() && !line.startsWith("!["));
    }

    @Test
    void everyLessonHasChecks() {
        assertFalse(files().isEmpty(), "no lesson was found");
        assertEquals(
                List.of(),
                LessonFiles.named("lesson_*.md").stream()
                        .filter(LessonChecksTest::hasProse)
                        .map(Path::getParent)
                        .filter(folder -> files().stream().noneMatch(file -> file.startsWith(folder)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aLessonHasOneToSixChecks(Path file) {
        int count = read(file).checks().size();

        assertTrue(count >= 1 && count <= 6, () -> file + " has " + count);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsWhole(Path file) {
        assertAll(read(file).checks().stream().flatMap(LessonChecksTest::texts).map(text -> () -> {
            assertFalse(text.isBlank());
            assertTrue(text.matches("(?s).*[.?!]"), () -> "This stops in the middle: " + text);
        }));
    }

    private static Stream<String> texts(Check check) {
        Stream<String> said =
                switch (check) {
                    case Check.Choice choice -> choice.answers().stream()
                            .map(answer -> PlainText.ofBlocks(answer.feedback()));
                    case Check.TypedNumber number -> Stream.concat(
                            Stream.concat(Stream.of(number.right()), number.wrong().stream())
                                    .map(value -> PlainText.ofBlocks(value.feedback())),
                            Stream.of(PlainText.ofBlocks(number.hint())));
                    case Check.Task task -> Stream.of(PlainText.ofBlocks(task.whenDone()));
                };
        return Stream.concat(Stream.of(PlainText.ofBlocks(check.question())), said);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKnownMistakeCountsAsAnotherValue(Path file) {
        assertAll(read(file).checks().stream()
                .filter(Check.TypedNumber.class::isInstance)
                .map(Check.TypedNumber.class::cast)
                .flatMap(check -> check.wrong().stream().map(wrong -> () -> {
                    assertFalse(check.right().matches(wrong.number()), check.id());
                    assertEquals(wrong.feedback(), check.feedback(wrong.number()), check.id());
                })));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theIdsFitIntoSettings(Path file) {
        assertAll(read(file).checks().stream()
                .map(check -> () -> assertTrue(check.id().matches("[a-z0-9-]+"), check.id())));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheSameChecks(Path file) {
        Path english = file.resolveSibling("checks_en.md");

        assertEquals(ids(english), ids(file));
        assertDoesNotThrow(() -> LessonFiles.language(file));
    }

    private static List<String> ids(Path file) {
        return read(file).checks().stream().map(Check::id).toList();
    }
}
