package neuronlab.lesson.features;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A neuron may have any number of inputs: each feature brings a weight of its own. */
public final class FeaturesLesson implements Lesson {
    @Override
    public String id() {
        return "features";
    }

    @Override
    public String title(Language language) {
        return language.words(FeaturesLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new FeaturesView(title(language), language);
    }
}
