package neuronlab.lesson.shared.content;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the runs inside a block. A link's address tells a role and a live value from a real link. */
final class InlineReader {
    private static final String ROLE = "role:";
    private static final String VALUE = "value:";

    List<Inline> read(Node parent) {
        return MarkdownReader.children(parent).map(this::inline).toList();
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
        return new Inline.Link(destination, read(link));
    }
}
