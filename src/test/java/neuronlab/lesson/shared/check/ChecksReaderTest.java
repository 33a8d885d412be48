package neuronlab.lesson.shared.check;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksReaderTest {
    private static LessonChecks read(String markdown) {
        return new ChecksReader().read(new MarkdownReader().read(markdown));
    }

    private static List<Block> said(String words) {
        return List.of(new Block.Paragraph(List.of(new Inline.Words(words))));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Words(words));
    }

    @Test
    void aChoiceHasAnswersWithFeedback() {
        LessonChecks checks = read("""
                ## choice: up-or-down

                Which way?

                - [ ] Up

                  That is uphill.

                - [x] Down

                  Right.
                """);

        assertEquals(
                List.of(new Check.Choice(
                        "up-or-down",
                        said("Which way?"),
                        List.of(
                                new Check.Answer(words("Up"), false, said("That is uphill.")),
                                new Check.Answer(words("Down"), true, said("Right."))))),
                checks.checks());
    }

    @Test
    void aNumberHasAValueKnownMistakesAndAHint() {
        LessonChecks checks = read("""
                ## number: half

                What is half of 3?

                - [x] 1.5 ± 0.01

                  Right.

                - [ ] -6 ± 0

                  Twice, and upside down.

                Divide by two.
                """);

        Check.TypedNumber half = new Check.TypedNumber(
                "half",
                said("What is half of 3?"),
                1,
                new Check.Value(1.5, 0.01, said("Right.")),
                List.of(new Check.Value(-6, 0, said("Twice, and upside down."))),
                said("Divide by two."));
        assertEquals(List.of(half), checks.checks());
        assertEquals(said("Right."), half.feedback(1.509));
        assertEquals(said("Twice, and upside down."), half.feedback(-6));
        assertEquals(said("Divide by two."), half.feedback(1.52));
    }

    @Test
    void anAnswerMayCountInThousands() {
        LessonChecks checks = read("""
                ## number: price

                What is the price, in thousands?

                - [x] 324 ± 0.5 × 1000

                  Right.

                Think.
                """);
        Check.TypedNumber price = (Check.TypedNumber) checks.checks().getFirst();
        assertEquals(1000, price.countedIn());
        assertEquals(324, price.right().number());
    }

    @Test
    void aTaskSaysSomethingWhenItIsDone() {
        LessonChecks checks = read("""
                ## task: reach-500

                Get there.

                > Well done.
                """);

        assertEquals(List.of(new Check.Task("reach-500", said("Get there."), said("Well done."))), checks.checks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## riddle: what\n\nWhat?",
                "## Choice what\n\nWhat?",
                "No heading at all.",
                "## task: silent",
                "## choice: one\n\nOne?\n\n- [x] Yes\n\n  Right.",
                "## choice: none-right\n\nWhich?\n\n- [ ] A\n\n  No.\n\n- [ ] B\n\n  No.",
                "## choice: both-right\n\nWhich?\n\n- [x] A\n\n  Yes.\n\n- [x] B\n\n  Yes.",
                "## choice: no-feedback\n\nWhich?\n\n- [x] A\n\n  Yes.\n\n- [ ] B",
                "## choice: unmarked\n\nWhich?\n\n- [x] A\n\n  Yes.\n\n- B\n\n  No.",
                "## number: no-hint\n\nHow many?\n\n- [x] 3 ± 0\n\n  Yes.",
                "## number: no-value\n\nHow many?\n\nThink.",
                "## number: not-a-number\n\nHow many?\n\n- [x] three\n\n  Yes.\n\nThink.",
                "## task: twice\n\nDo.\n\n## task: twice\n\nDo."
            })
    void aSlipOfTheAuthorIsRefused(String markdown) {
        assertThrows(IllegalArgumentException.class, () -> read(markdown));
    }

    @Test
    void aLessonWithoutAFileHasNoChecks() {
        assertTrue(LessonChecks.of(ChecksReader.class, Language.ENGLISH)
                .checks()
                .isEmpty());
    }
}
