package neuronlab.lesson.descent;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The machine trains the same neuron by gradient descent, step by step. */
public final class DescentLesson implements Lesson {
    @Override
    public String id() {
        return "gradient-descent";
    }

    @Override
    public String title(Locale language) {
        return Words.of(DescentLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new DescentView(title(language), language);
    }
}
