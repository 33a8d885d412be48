package neuronlab.lesson.addbias;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** The second parameter of a neuron: its bias. */
public final class AddBiasLesson implements Lesson {
    @Override
    public String id() {
        return "add-bias";
    }

    @Override
    public String title(Language language) {
        return language.words(AddBiasLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new AddBiasView(title(language), language);
    }
}
