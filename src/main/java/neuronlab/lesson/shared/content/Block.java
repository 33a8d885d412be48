package neuronlab.lesson.shared.content;

import java.util.List;

/** A part of a lesson's text that stands by itself, from top to bottom. */
public sealed interface Block {
    /** The heading of a section (level 2) or of a part of one (level 3). */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A formula on lines of its own: a fenced block named {@code formula}. Its lines are in the notation of formulas,
     * which has the colours and live values of prose: {@code [w](role:weight)}, {@code [<name>](role:weight)}.
     */
    record Formula(List<String> lines) implements Block {
        public Formula {
            lines = List.copyOf(lines);
        }
    }

    /** A list; each item is a few blocks. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An aside: a block quote. */
    record Aside(List<Block> content) implements Block {
        public Aside {
            content = List.copyOf(content);
        }
    }

    /** A table of text; every row has as many cells as the header. */
    record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The place of a figure: {@code ![description](figure:name)} in a paragraph of its own. The description is what a
     * screen reader says of it.
     */
    record FigureSlot(String name, String description) implements Block {}
}
