package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From a number to a class and how sure: softmax, and what it does to any numbers. */
public final class ClassifyLesson implements Lesson {
    @Override
    public String id() {
        return "classification";
    }

    @Override
    public String title(Language language) {
        return language.words(ClassifyLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new ClassifyView(title(language), language);
    }
}
