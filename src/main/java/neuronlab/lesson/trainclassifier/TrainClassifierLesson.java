package neuronlab.lesson.trainclassifier;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A classifier of houses learns in front of the reader, who can play the friend that labels them. */
public final class TrainClassifierLesson implements Lesson {
    @Override
    public String id() {
        return "train-classifier";
    }

    @Override
    public String title(Language language) {
        return language.words(TrainClassifierLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new TrainClassifierView(title(language), language);
    }
}
