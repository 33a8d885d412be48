package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.content.Section;
import neuronlab.lesson.shared.stage.Cue;

/**
 * A lesson's text in its order: the prose, and the figures between it. The first figure of a section is on the stage
 * from the section's heading on, a further one from the block before it, for that introduces it. A section without
 * figures keeps the one before; what comes before the first figure has that one.
 */
final class PageFlow {
    private final List<Region> order = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Region> figures = new ArrayList<>();
    private final PageParts parts;
    private final BlockRenderer renderer;

    /** @throws IllegalArgumentException if the text names a figure, a live value or a cue that the parts lack */
    PageFlow(LessonText text, PageParts parts) {
        this.parts = parts;
        this.renderer = new BlockRenderer(parts);
        text.sections().forEach(this::add);
    }

    private void add(Section section) {
        int start = passages.size();
        boolean staged = false;
        for (Block block : section.blocks()) {
            Region node = renderer.render(block);
            order.add(node);
            if (block instanceof Block.FigureSlot(String name, _) && !parts.isInset(name)) {
                figures.add(node);
                raiseFrom(staged ? Math.max(start, passages.size() - 1) : start);
                staged = true;
            } else {
                passages.add(new Passage(node, figures.size() - 1, cues(block)));
            }
        }
    }

    /** The newest figure is on the stage from this passage on. */
    private void raiseFrom(int passage) {
        int scene = figures.size() - 1;
        for (int i = scene == 0 ? 0 : passage; i < passages.size(); i++) {
            passages.set(i, new Passage(passages.get(i).node(), scene, passages.get(i).cues()));
        }
    }

    private List<Cue> cues(Block block) {
        return marks(block).map(parts::cue).toList();
    }

    /** The cues of a block; those of a list count from its first item on. */
    private static Stream<Inline.Cue> marks(Block block) {
        return switch (block) {
            case Block.Heading(_, List<Inline> content) -> cuesAmong(content);
            case Block.Paragraph(List<Inline> content) -> cuesAmong(content);
            case Block.Items(_, List<List<Block>> items) -> items.stream().flatMap(List::stream).flatMap(PageFlow::marks);
            case Block.Aside(List<Block> content) -> content.stream().flatMap(PageFlow::marks);
            case Block.Formula _, Block.Table _, Block.FigureSlot _ -> Stream.empty();
        };
    }

    private static Stream<Inline.Cue> cuesAmong(List<Inline> content) {
        return content.stream().filter(Inline.Cue.class::isInstance).map(Inline.Cue.class::cast);
    }

    /** Prose and figures, from top to bottom. */
    List<Region> order() {
        return order;
    }

    /** The prose alone. */
    List<Passage> passages() {
        return passages;
    }

    /** The figures that take their turns on the stage. */
    List<Region> figures() {
        return figures;
    }
}
