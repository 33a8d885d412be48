package neuronlab.app.window;

import java.util.HashMap;
import java.util.Map;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.check.LessonChecks;

/** The checks of every lesson, each read once: the list asks for them whenever one of its lines is shown anew. */
final class CheckBook {
    private final Map<String, LessonChecks> read = new HashMap<>();
    private final Language language;

    CheckBook(Language language) {
        this.language = language;
    }

    LessonChecks of(Lesson lesson) {
        return read.computeIfAbsent(lesson.id(), _ -> LessonChecks.of(lesson.getClass(), language));
    }
}
