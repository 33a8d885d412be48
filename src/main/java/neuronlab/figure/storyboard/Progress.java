package neuronlab.figure.storyboard;

import javafx.animation.Interpolator;

/** Divides the progress of a step among the movements that it is made of. Each starts and ends gently. */
public final class Progress {
    private Progress() {}

    /** A movement that takes the whole step. */
    public static double eased(double progress) {
        return Interpolator.EASE_BOTH.interpolate(0.0, 1.0, progress);
    }

    /**
     * The progress of one movement of several that follow each other and take equally long.
     *
     * @param progress of the step, 0 to 1
     * @param index of the movement, from 0
     * @param count of movements
     */
    public static double ofPart(double progress, int index, int count) {
        return eased(Math.clamp(progress * count - index, 0, 1));
    }

    /** The value on the way from one to another. */
    public static double between(double from, double to, double progress) {
        return Interpolator.LINEAR.interpolate(from, to, progress);
    }
}
