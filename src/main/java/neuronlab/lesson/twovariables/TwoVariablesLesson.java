package neuronlab.lesson.twovariables;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A neuron with two inputs learns from ten houses: there is no line to see any more. */
public final class TwoVariablesLesson implements Lesson {
    @Override
    public String id() {
        return "two-variables";
    }

    @Override
    public String title(Locale language) {
        return Words.of(TwoVariablesLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new TwoVariablesView(title(language), language);
    }
}
