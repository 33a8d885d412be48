package neuronlab.lesson.page;

import java.util.List;
import java.util.stream.Collectors;
import neuronlab.lesson.content.Inline;

/** The bare words of a text, for where no style is possible. */
final class PlainText {
    private PlainText() {}

    static String of(List<Inline> content) {
        return content.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text) -> text;
            case Inline.Code(String text) -> text;
            case Inline.LiveValue(_, String description) -> description;
            case Inline.Emphasis(List<Inline> content) -> of(content);
            case Inline.Term(List<Inline> content) -> of(content);
            case Inline.Coloured(_, List<Inline> content) -> of(content);
            case Inline.Link(_, List<Inline> content) -> of(content);
        };
    }
}
