package neuronlab.lesson.addbias;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The second parameter of a neuron: its bias. */
public final class AddBiasLesson implements Lesson {
    @Override
    public String id() {
        return "add-bias";
    }

    @Override
    public String title(Locale language) {
        return Words.of(AddBiasLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new AddBiasView(title(language), language);
    }
}
