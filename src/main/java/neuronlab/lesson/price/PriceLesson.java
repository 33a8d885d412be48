package neuronlab.lesson.price;

import java.util.Locale;
import neuronlab.figure.text.Words;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From the price of one square foot to the first neuron. */
public final class PriceLesson implements Lesson {
    @Override
    public String id() {
        return "price-question";
    }

    @Override
    public String title(Locale language) {
        return Words.of(PriceLesson.class, language).get("title");
    }

    @Override
    public LessonView open(Locale language) {
        return new PriceView(title(language), language);
    }
}
