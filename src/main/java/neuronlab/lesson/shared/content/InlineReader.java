package neuronlab.lesson.shared.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads the runs inside a block. A link's address tells a role, a live value and a fact from a real link.
 *
 * <p>A fact is a number that follows from others: {@code [134,972](fact:descent.error-at-start)}, or with a colour
 * {@code [247](role:bias "fact:descent.best-bias")}. To a reader it is mere words; a test computes it.
 */
final class InlineReader {
    private static final String ROLE = "role:";
    private static final String VALUE = "value:";
    private static final String FACT = "fact:";
    private static final String CUE = "cue:";

    List<Inline> read(Node parent) {
        List<Inline> result = new ArrayList<>();
        MarkdownReader.children(parent).map(this::inline).forEach(inline -> append(result, inline));
        return result;
    }

    /** Words that follow words make one run: Markdown hands brackets and line breaks out one by one. */
    private static void append(List<Inline> runs, Inline next) {
        if (next instanceof Inline.Words(String words)
                && !runs.isEmpty()
                && runs.getLast() instanceof Inline.Words(String before)) {
            runs.set(runs.size() - 1, new Inline.Words(before + words));
        } else {
            runs.add(next);
        }
    }

    /** The words alone, without what marks them up. */
    String plain(Node parent) {
        return MarkdownReader.children(parent)
                .map(node -> switch (node) {
                    case Text text -> text.getLiteral();
                    case SoftLineBreak _ -> " ";
                    default -> plain(node);
                })
                .collect(Collectors.joining());
    }

    private Inline inline(Node node) {
        return switch (node) {
            case Text text -> new Inline.Words(text.getLiteral());
            case SoftLineBreak _ -> new Inline.Words(" ");
            case Emphasis emphasis -> new Inline.Emphasis(read(emphasis));
            case StrongEmphasis strong -> new Inline.Term(read(strong));
            case Code code -> new Inline.Code(code.getLiteral());
            case Link link -> link(link);
            default -> throw new IllegalArgumentException("A paragraph of a lesson cannot hold a "
                    + node.getClass().getSimpleName());
        };
    }

    private Inline link(Link link) {
        String destination = link.getDestination();
        if (destination.startsWith(ROLE)) {
            return new Inline.Coloured(destination.substring(ROLE.length()), read(link));
        }
        if (destination.startsWith(VALUE)) {
            return new Inline.LiveValue(destination.substring(VALUE.length()), plain(link));
        }
        if (destination.startsWith(FACT)) {
            return new Inline.Words(plain(link));
        }
        if (destination.startsWith(CUE)) {
            return cue(destination.substring(CUE.length()), plain(link));
        }
        return new Inline.Link(destination, read(link));
    }

    private static Inline cue(String mark, String words) {
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("A cue has no words, but this one has \"" + words + "\"");
        }
        int colon = mark.indexOf(':');
        return colon < 0
                ? new Inline.Cue(mark, List.of())
                : new Inline.Cue(mark.substring(0, colon), List.of(mark.substring(colon + 1).split(",")));
    }
}
