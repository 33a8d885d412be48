package neuronlab.lesson.digits;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** Softmax regression learns to read handwritten digits, and then the reader's own. */
public final class DigitsLesson implements Lesson {
    @Override
    public String id() {
        return "read-handwriting";
    }

    @Override
    public String title(Language language) {
        return language.words(DigitsLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new DigitsView(title(language), language);
    }
}
