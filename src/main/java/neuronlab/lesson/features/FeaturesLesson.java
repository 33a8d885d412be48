package neuronlab.lesson.features;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A neuron may have any number of inputs: each feature brings a weight of its own. */
public final class FeaturesLesson implements Lesson {
    @Override
    public String id() {
        return "features";
    }

    @Override
    public String title(Locale language) {
        return Words.of(FeaturesLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new FeaturesView(title(language), language);
    }
}
