package neuronlab.lesson.classify;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From a number to a class and how sure: softmax, and what it does to any numbers. */
public final class ClassifyLesson implements Lesson {
    @Override
    public String id() {
        return "classification";
    }

    @Override
    public String title(Locale language) {
        return Words.of(ClassifyLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new ClassifyView(title(language), language);
    }
}
