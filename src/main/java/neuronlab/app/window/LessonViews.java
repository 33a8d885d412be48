package neuronlab.app.window;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The lessons opened so far: who comes back to one finds it as it was left. */
final class LessonViews {
    private final Map<String, LessonView> opened = new HashMap<>();
    private final Locale language;

    LessonViews(Locale language) {
        this.language = language;
    }

    LessonView of(Lesson lesson) {
        return opened.computeIfAbsent(lesson.id(), _ -> lesson.open(language));
    }
}
