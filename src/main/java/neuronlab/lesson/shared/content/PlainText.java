package neuronlab.lesson.shared.content;

import java.util.List;
import java.util.stream.Collectors;

/** The bare words of a text, for where no style is possible. */
public final class PlainText {
    private PlainText() {}

    /** The words of one paragraph or heading. */
    public static String of(List<Inline> content) {
        return content.stream().map(PlainText::of).collect(Collectors.joining());
    }

    /** The words of paragraphs, one after the other; other blocks have no plain words. */
    public static String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph(List<Inline> content) ? of(content) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.Code(String text) -> text;
            case Inline.Cue _ -> "";
            case Inline.LiveValue(_, String description) -> description;
            case Inline.Emphasis(List<Inline> content) -> of(content);
            case Inline.Term(List<Inline> content) -> of(content);
            case Inline.Coloured(_, List<Inline> content) -> of(content);
            case Inline.Link(_, List<Inline> content) -> of(content);
        };
    }
}
