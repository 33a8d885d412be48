package neuronlab.lesson.price;

import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** From the price of one square foot to the first neuron. */
public final class PriceLesson implements Lesson {
    @Override
    public String id() {
        return "price-question";
    }

    @Override
    public String title(Language language) {
        return language.words(PriceLesson.class).get("title");
    }

    @Override
    public LessonView open(Language language) {
        return new PriceView(title(language), language);
    }
}
