package neuronlab.lesson.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something that a model has given scores to, with the classes it chooses from. */
enum ScoredExample {
    /** The friend's question: Good or Bad. */
    HOUSE(Drawing.HOUSE, 2, 4),
    /** The same with a third answer: Good, if she can let a room. */
    LODGER(Drawing.HOUSE, 1, 4, 2),
    /** Photos of which a phone says what is on them. */
    CAT(Drawing.CAT, 4, 2, 1),
    DOG(Drawing.DOG, 1, 4, 2.5),
    FOX(Drawing.FOX, 1.5, 2.5, 3);

    private final Drawing drawing;
    private final List<Double> scores;

    ScoredExample(Drawing drawing, double... scores) {
        this.drawing = drawing;
        this.scores = Arrays.stream(scores).boxed().toList();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Drawing drawing() {
        return drawing;
    }

    /** The scores at first. */
    List<Double> scores() {
        return scores;
    }

    boolean isPhoto() {
        return drawing != Drawing.HOUSE;
    }
}
