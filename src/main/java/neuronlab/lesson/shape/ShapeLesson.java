package neuronlab.lesson.shape;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The reader chooses how many features and classes a network has. */
public final class ShapeLesson implements Lesson {
    @Override
    public String id() {
        return "network-shape";
    }

    @Override
    public String title(Language language) {
        return language.words(ShapeLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new ShapeView(title(language), language);
    }
}
