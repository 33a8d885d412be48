package neuronlab.lesson.laboratory.state;

import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/**
 * How a run went up to a moment: values at some of its epochs, all arrays of the same length and only read.
 *
 * @param epochs how many epochs had been made, ascending
 * @param losses the loss on the rows to learn from
 * @param heldOutLosses the loss on the rows held out; NaN if there are none
 * @param accuracies the share of right answers for the rows to learn from; NaN if a number is to be answered
 * @param heldOutAccuracies the same for the rows held out
 */
public record Curves(
        double[] epochs, double[] losses, double[] heldOutLosses, double[] accuracies, double[] heldOutAccuracies) {
    static Curves of(Timeline<LaboratorySetting> timeline) {
        Track line = timeline.line();
        int from = timeline.first();
        int to = timeline.cursor() + 1;
        double[] epochs = new double[to - from];
        for (int i = 0; i < epochs.length; i++) {
            epochs[i] = line.epoch(from + i);
        }
        return new Curves(
                epochs,
                line.losses(from, to),
                line.measures(Measure.HELD_OUT_LOSS.ordinal(), from, to),
                line.measures(Measure.ACCURACY.ordinal(), from, to),
                line.measures(Measure.HELD_OUT_ACCURACY.ordinal(), from, to));
    }

    /** The latest value of a curve. */
    public static double latest(double[] curve) {
        return curve[curve.length - 1];
    }
}
