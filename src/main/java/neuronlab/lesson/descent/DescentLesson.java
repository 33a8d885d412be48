package neuronlab.lesson.descent;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The machine trains the same neuron by gradient descent, step by step. */
public final class DescentLesson implements Lesson {
    @Override
    public String id() {
        return "gradient-descent";
    }

    @Override
    public String title(Language language) {
        return language.words(DescentLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new DescentView(title(language), language);
    }
}
