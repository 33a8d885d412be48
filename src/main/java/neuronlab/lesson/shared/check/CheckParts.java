package neuronlab.lesson.shared.check;

import java.util.ArrayList;
import java.util.List;
import neuronlab.lesson.shared.content.Block;

/**
 * The text of a check, taken apart.
 *
 * @param question what stands before the list or the block quote
 * @param list the items of the list
 * @param aside what stands in the block quote
 * @param afterList what stands after the list
 */
record CheckParts(List<Block> question, List<List<Block>> list, List<Block> aside, List<Block> afterList) {
    /** @throws IllegalArgumentException if there is more than one list */
    static CheckParts of(List<Block> blocks) {
        List<Block> question = new ArrayList<>();
        List<List<Block>> list = new ArrayList<>();
        List<Block> aside = new ArrayList<>();
        List<Block> afterList = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Items items when list.isEmpty() -> list.addAll(items.items());
                case Block.Items _ -> throw new IllegalArgumentException("A check has one list of answers");
                case Block.Aside quote -> aside.addAll(quote.content());
                default -> (list.isEmpty() ? question : afterList).add(block);
            }
        }
        return new CheckParts(question, list, aside, afterList);
    }
}
