package neuronlab.lesson.digits;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** Softmax regression learns to read handwritten digits, and then the reader's own. */
public final class DigitsLesson implements Lesson {
    @Override
    public String id() {
        return "read-handwriting";
    }

    @Override
    public String title(Locale language) {
        return Words.of(DigitsLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new DigitsView(title(language), language);
    }
}
