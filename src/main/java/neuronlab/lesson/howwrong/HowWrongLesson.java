package neuronlab.lesson.howwrong;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From single residuals to the mean squared error, and why a slope alone is not enough. */
public final class HowWrongLesson implements Lesson {
    @Override
    public String id() {
        return "how-wrong";
    }

    @Override
    public String title(Language language) {
        return language.words(HowWrongLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new HowWrongView(title(language), language);
    }
}
