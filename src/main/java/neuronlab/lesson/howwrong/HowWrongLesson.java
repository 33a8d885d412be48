package neuronlab.lesson.howwrong;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From single residuals to the mean squared error, and why a slope alone is not enough. */
public final class HowWrongLesson implements Lesson {
    @Override
    public String id() {
        return "how-wrong";
    }

    @Override
    public String title(Locale language) {
        return Words.of(HowWrongLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new HowWrongView(title(language), language);
    }
}
