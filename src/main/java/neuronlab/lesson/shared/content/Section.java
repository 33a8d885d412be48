package neuronlab.lesson.shared.content;

import java.util.List;

/** What stands from one level 2 heading to the next; the heading, if any, is the first block. */
public record Section(List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
