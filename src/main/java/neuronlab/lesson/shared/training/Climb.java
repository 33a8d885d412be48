package neuronlab.lesson.shared.rates;

import java.util.Optional;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * The end of a training that climbs: so many steps, one after the other, that each raised the loss.
 *
 * @param steps how many
 * @param ratio how many times larger the loss became at the last of them
 */
record Climb(int steps, double ratio) {
    /** How many rises running are no accident. */
    private static final int LEAST = 5;

    /** Late in a long training rounding may raise the loss, by less than this part of it. */
    private static final double ROUNDING = 1e-9;

    /** The climb that a training stands at the top of, if it does. */
    static Optional<Climb> at(Timeline<?> timeline) {
        Track line = timeline.line();
        int top = timeline.cursor();
        int bottom = top;
        while (bottom > timeline.first() && isStep(line, bottom) && rises(line, bottom)) {
            bottom--;
        }
        return top - bottom < LEAST
                ? Optional.empty()
                : Optional.of(new Climb(top - bottom, line.loss(top) / line.loss(top - 1)));
    }

    private static boolean isStep(Track line, int index) {
        return line.step(index) == line.step(index - 1) + 1;
    }

    private static boolean rises(Track line, int index) {
        return line.loss(index) > line.loss(index - 1) * (1 + ROUNDING);
    }
}
