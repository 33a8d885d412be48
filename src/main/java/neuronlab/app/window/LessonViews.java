package neuronlab.app.window;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.check.ChecksPane;
import neuronlab.lesson.check.LessonChecks;
import neuronlab.lesson.check.Progress;

/** The lessons opened so far, each with its checks: who comes back to one finds it as it was left. */
final class LessonViews {
    private final Map<String, LessonView> opened = new HashMap<>();
    private final Progress progress;
    private final Locale language;

    LessonViews(Progress progress, Locale language) {
        this.progress = progress;
        this.language = language;
    }

    LessonView of(Lesson lesson) {
        return opened.computeIfAbsent(lesson.id(), _ -> open(lesson));
    }

    private LessonView open(Lesson lesson) {
        LessonView view = lesson.open(language);
        LessonChecks checks = LessonChecks.of(lesson.getClass(), language);
        if (!checks.checks().isEmpty()) {
            view.page().append(new ChecksPane(lesson.id(), checks, view.tasks(), progress, language));
        }
        return view;
    }
}
