package neuronlab.lesson.twovariables;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A neuron with two inputs learns from ten houses: there is no line to see any more. */
public final class TwoVariablesLesson implements Lesson {
    @Override
    public String id() {
        return "two-variables";
    }

    @Override
    public String title(Language language) {
        return language.words(TwoVariablesLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new TwoVariablesView(title(language), language);
    }
}
