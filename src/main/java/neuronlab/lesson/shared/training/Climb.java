package neuronlab.lesson.shared.training;

import java.util.Optional;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * The end of a training that climbs: so many steps, or epochs where these are the units, one after the other, that each
 * raised the loss.
 *
 * @param steps how many
 * @param ratio how many times larger the loss became at the last of them
 */
public record Climb(int steps, double ratio) {
    /** How many rises running are no accident. */
    static final int LEAST = 5;

    /** Late in a long training rounding may raise the loss, by less than this part of it. */
    private static final double ROUNDING = 1e-9;

    /** The climb that a training stands at the top of, if it does. */
    public static Optional<Climb> at(Timeline<?> timeline) {
        Track line = timeline.line();
        int top = timeline.cursor();
        int bottom = top;
        while (bottom > timeline.first() && isStep(line, bottom) && isRise(line.loss(bottom - 1), line.loss(bottom))) {
            bottom--;
        }
        return top - bottom < LEAST
                ? Optional.empty()
                : Optional.of(new Climb(top - bottom, line.loss(top) / line.loss(top - 1)));
    }

    /** Whether one unit of training leads from the moment before to this one. */
    private static boolean isStep(Track line, int index) {
        boolean epoch = line.epoch(index) == line.epoch(index - 1) + 1 && line.step(index) > line.step(index - 1);
        return epoch || line.step(index) == line.step(index - 1) + 1;
    }

    /** Whether the loss of one moment is larger than that of the one before, by more than rounding makes it. */
    static boolean isRise(double before, double after) {
        return after > before * (1 + ROUNDING);
    }
}
