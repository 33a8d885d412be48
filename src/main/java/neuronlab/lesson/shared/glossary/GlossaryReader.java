package neuronlab.lesson.shared.glossary;

import java.util.ArrayList;
import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.content.Section;

/** Makes a glossary of a text that is written as the package's description says. */
final class GlossaryReader {
    private final Language language;

    GlossaryReader(Language language) {
        this.language = language;
    }

    /** @throws IllegalArgumentException if the text is written differently */
    Glossary read(LessonText text) {
        return new Glossary(
                language,
                text.sections().stream().map(GlossaryReader::entry).toList());
    }

    private static GlossaryEntry entry(Section section) {
        Inline.Link heading = heading(section);
        List<String> forms = new ArrayList<>();
        List<Block> explanation = new ArrayList<>();
        for (Block block : section.blocks().subList(1, section.blocks().size())) {
            if (block instanceof Block.Items(_, List<List<Block>> items)) {
                items.forEach(item -> forms.add(PlainText.ofBlocks(item)));
            } else {
                explanation.add(block);
            }
        }
        return new GlossaryEntry(
                PlainText.of(heading.content()),
                forms,
                heading.destination().substring(Inline.Link.LESSON.length()),
                explanation);
    }

    private static Inline.Link heading(Section section) {
        if (section.blocks().getFirst() instanceof Block.Heading(_, List<Inline> content)
                && content.getFirst() instanceof Inline.Link link
                && link.destination().startsWith(Inline.Link.LESSON)) {
            return link;
        }
        throw new IllegalArgumentException("A term is a heading that links to a lesson: " + section);
    }
}
