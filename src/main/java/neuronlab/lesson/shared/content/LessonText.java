package neuronlab.lesson.shared.content;

import java.util.ArrayList;
import java.util.List;

/** The words of a lesson, read from Markdown. */
public record LessonText(List<Section> sections) {
    public LessonText {
        sections = List.copyOf(sections);
    }

    static LessonText of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading(int level, _) && level == 2 && !current.isEmpty()) {
                sections.add(new Section(current));
                current = new ArrayList<>();
            }
            current.add(block);
        }
        if (!current.isEmpty()) {
            sections.add(new Section(current));
        }
        return new LessonText(sections);
    }
}
