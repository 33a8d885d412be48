package neuronlab.lesson.byhand;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The reader trains a neuron with one input by moving its weight and its bias. */
public final class ByHandLesson implements Lesson {
    @Override
    public String id() {
        return "train-by-hand";
    }

    @Override
    public String title(Locale language) {
        return Words.of(ByHandLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new ByHandView(title(language), language);
    }
}
