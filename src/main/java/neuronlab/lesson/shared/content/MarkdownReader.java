package neuronlab.lesson.shared.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads a lesson's Markdown into {@link LessonText}. Lessons are written by us, so anything that no block stands for is
 * an author's slip and refused.
 */
public final class MarkdownReader {
    private static final String FIGURE = "figure:";
    private static final String FORMULA = "formula";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final InlineReader inlines = new InlineReader();

    /**
     * Reads a whole text.
     *
     * @throws IllegalArgumentException if it holds something that a lesson has no block for, such as HTML
     */
    public LessonText read(String markdown) {
        return LessonText.of(blocks(parser.parse(markdown)));
    }

    private List<Block> blocks(Node parent) {
        return children(parent).map(this::block).toList();
    }

    private Block block(Node node) {
        return switch (node) {
            case Heading heading -> new Block.Heading(heading.getLevel(), inlines.read(heading));
            case Paragraph paragraph -> paragraphOrFigure(paragraph);
            case BulletList list -> new Block.Items(false, items(list));
            case OrderedList list -> new Block.Items(true, items(list));
            case BlockQuote quote -> new Block.Aside(blocks(quote));
            case FencedCodeBlock fenced when FORMULA.equals(fenced.getInfo()) -> formula(fenced);
            case TableBlock table -> table(table);
            default -> throw new IllegalArgumentException("A lesson's text cannot hold a "
                    + node.getClass().getSimpleName());
        };
    }

    private Block paragraphOrFigure(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && image.getDestination().startsWith(FIGURE)) {
            return new Block.FigureSlot(image.getDestination().substring(FIGURE.length()), inlines.plain(image));
        }
        return new Block.Paragraph(inlines.read(paragraph));
    }

    private List<List<Block>> items(Node list) {
        return children(list).map(this::blocks).toList();
    }

    private Block formula(FencedCodeBlock fenced) {
        return new Block.Formula(fenced.getLiteral().lines().toList());
    }

    private Block table(TableBlock table) {
        List<List<List<Inline>>> rows = children(table)
                .flatMap(MarkdownReader::children)
                .map(row -> children(row).map(inlines::read).toList())
                .toList();
        return new Block.Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    static Stream<Node> children(Node parent) {
        List<Node> result = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            result.add(child);
        }
        return result.stream();
    }
}
