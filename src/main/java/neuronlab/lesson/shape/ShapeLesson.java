package neuronlab.lesson.shape;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The reader chooses how many features and classes a network has. */
public final class ShapeLesson implements Lesson {
    @Override
    public String id() {
        return "network-shape";
    }

    @Override
    public String title(Locale language) {
        return Words.of(ShapeLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new ShapeView(title(language), language);
    }
}
