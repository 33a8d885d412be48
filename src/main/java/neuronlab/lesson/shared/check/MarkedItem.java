package neuronlab.lesson.shared.check;

import java.util.ArrayList;
import java.util.List;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;

/**
 * An item of a list that starts with {@code [x]} or {@code [ ]}.
 *
 * @param text its first paragraph, without the mark
 * @param rest what is indented below it
 */
record MarkedItem(boolean marked, List<Inline> text, List<Block> rest) {
    private static final String MARKED = "[x] ";
    private static final String UNMARKED = "[ ] ";

    /** @throws IllegalArgumentException if the item does not start with a mark */
    static MarkedItem of(List<Block> item) {
        if (item.getFirst() instanceof Block.Paragraph(List<Inline> content)) {
            String start = content.getFirst() instanceof Inline.Words(String words) ? words : "";
            boolean marked = start.startsWith(MARKED);
            if (marked || start.startsWith(UNMARKED)) {
                List<Inline> text = new ArrayList<>(content);
                text.set(0, new Inline.Words(start.substring(MARKED.length())));
                return new MarkedItem(marked, text, item.subList(1, item.size()));
            }
        }
        throw new IllegalArgumentException("Each answer starts with [x] or [ ], and " + item + " does not");
    }
}
