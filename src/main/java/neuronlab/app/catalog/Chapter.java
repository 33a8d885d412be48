package neuronlab.app.catalog;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;

/**
 * Some lessons that belong together.
 *
 * @param id the name by which the words know it
 */
public record Chapter(String id, List<Lesson> lessons) {
    public Chapter {
        lessons = List.copyOf(lessons);
    }

    /** What the list of lessons calls it. */
    public String title(Language language) {
        return language.words(Chapter.class).get("chapter." + id);
    }
}
