package neuronlab.lesson.shared.glossary;

import java.util.List;
import java.util.stream.Stream;
import neuronlab.lesson.shared.content.Block;

/**
 * A term and what it means.
 *
 * @param term the name of it, as a reader would look it up
 * @param forms its other forms: plurals and synonyms
 * @param lesson the id of the lesson that explains it first
 * @param explanation one to three sentences
 */
public record GlossaryEntry(String term, List<String> forms, String lesson, List<Block> explanation) {
    /** @throws IllegalArgumentException if nothing is explained */
    public GlossaryEntry {
        forms = List.copyOf(forms);
        explanation = List.copyOf(explanation);
        if (explanation.isEmpty()) {
            throw new IllegalArgumentException("The glossary does not explain " + term);
        }
    }

    /** The term and all its other forms. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(term), forms.stream());
    }
}
