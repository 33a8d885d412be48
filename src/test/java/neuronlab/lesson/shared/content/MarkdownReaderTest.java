package neuronlab.lesson.shared.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private final MarkdownReader reader = new MarkdownReader();

    private List<Block> blocks(String markdown) {
        return reader.read(markdown).sections().getFirst().blocks();
    }

    private static Inline.Words words(String text) {
        return new Inline.Words(text);
    }

    @Test
    void aParagraphHoldsTermsRolesValuesKeysAndLinks() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(
                        words("A "),
                        new Inline.Term(List.of(words("term"))),
                        words(", a "),
                        new Inline.Coloured("weight", List.of(words("w"))),
                        words(" of "),
                        new Inline.LiveValue("now", "the weight"),
                        words(", "),
                        new Inline.Code("S"),
                        words(", "),
                        new Inline.Emphasis(List.of(words("so"))),
                        words(" "),
                        new Inline.Link("lesson:next", List.of(words("on")))))),
                blocks("A **term**, a [w](role:weight) of [the weight](value:now), `S`, *so* [on](lesson:next)"));
    }

    @Test
    void aPictureAloneInAParagraphIsTheSlotOfAFigure() {
        assertEquals(
                List.of(new Block.FigureSlot("chart", "A chart of houses")),
                blocks("![A chart of houses](figure:chart)"));
    }

    @Test
    void aFencedFormulaIsReadLineByLine() {
        assertEquals(
                List.of(new Block.Formula(List.of("[y](role:output) = 2", "z = 3"))),
                blocks("```formula\n[y](role:output) = 2\nz = 3\n```"));
    }

    @Test
    void aTableHasAHeaderAndRows() {
        assertEquals(
                List.of(new Block.Table(
                        List.of(List.of(words("a")), List.of(words("b"))),
                        List.of(List.of(List.of(words("1")), List.of(words("2")))))),
                blocks("| a | b |\n| --- | --- |\n| 1 | 2 |"));
    }

    @Test
    void listsAndAsidesHoldBlocks() {
        Block one = new Block.Paragraph(List.of(words("one")));
        assertEquals(
                List.of(
                        new Block.Items(true, List.of(List.of(one))),
                        new Block.Items(false, List.of(List.of(one))),
                        new Block.Aside(List.of(one))),
                blocks("1. one\n\n- one\n\n> one"));
    }

    @Test
    void aLineBreakInTheSourceIsASpace() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(words("one two")))), blocks("one\ntwo"));
    }

    @Test
    void aFactIsMereWords() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(
                        words("From 134,972 to "), new Inline.Coloured("bias", List.of(words("247")))))),
                blocks("From [134,972](fact:descent.start) to [247](role:bias \"fact:descent.bias\")"));
    }

    @Test
    void everySecondLevelHeadingBeginsASection() {
        LessonText text = reader.read("intro\n\n## First\n\na\n\n### Part\n\nb\n\n## Second\n\nc");
        assertEquals(
                List.of(1, 4, 2),
                text.sections().stream()
                        .map(section -> section.blocks().size())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b>", "<div>block</div>", "a ![picture](file.png) inside", "```java\nint a;\n```"})
    void whatALessonCannotShowIsRefused(String markdown) {
        assertThrows(IllegalArgumentException.class, () -> reader.read(markdown));
    }
}
