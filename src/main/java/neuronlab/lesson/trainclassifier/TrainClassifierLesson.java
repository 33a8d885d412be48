package neuronlab.lesson.trainclassifier;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** A classifier of houses learns in front of the reader, who can play the friend that labels them. */
public final class TrainClassifierLesson implements Lesson {
    @Override
    public String id() {
        return "train-classifier";
    }

    @Override
    public String title(Locale language) {
        return Words.of(TrainClassifierLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new TrainClassifierView(title(language), language);
    }
}
