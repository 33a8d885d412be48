package neuronlab.lesson.byhand;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The reader trains a neuron with one input by moving its weight and its bias. */
public final class ByHandLesson implements Lesson {
    @Override
    public String id() {
        return "train-by-hand";
    }

    @Override
    public String title(Language language) {
        return language.words(ByHandLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new ByHandView(title(language), language);
    }
}
