package neuronlab.lesson.shared.neuron;

import java.util.List;
import neuronlab.figure.language.Words;

/** What the lesson has to say about an error: praise for a small one, a tease for a huge one. */
final class ErrorRemark {
    private static final List<Integer> PRAISED_BELOW = List.of(450, 500, 600, 750, 799);
    private static final List<Integer> TEASED_FROM = List.of(800_000, 100_000);

    private final Words words;

    ErrorRemark(Words words) {
        this.words = words;
    }

    /** The remark, or an empty text where none is due. */
    String of(double error) {
        for (int limit : PRAISED_BELOW) {
            if (error < limit) {
                return remark(limit);
            }
        }
        for (int limit : TEASED_FROM) {
            if (error >= limit) {
                return remark(limit);
            }
        }
        return "";
    }

    private String remark(int limit) {
        return words.get("remark." + limit);
    }
}
