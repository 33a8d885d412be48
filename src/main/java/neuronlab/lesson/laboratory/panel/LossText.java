package neuronlab.lesson.laboratory.panel;

import neuronlab.figure.language.Numbers;

/** How losses are written: with four digits, which tell losses of any size apart. */
public final class LossText {
    private static final int DIGITS = 4;

    private LossText() {}

    /** A loss, or a number that is not finite. */
    public static String of(double loss, Numbers numbers) {
        int whole = loss == 0 ? 1 : 1 + (int) Math.floor(Math.log10(Math.abs(loss)));
        return numbers.fixed(loss, Math.clamp(DIGITS - whole, 0, DIGITS));
    }
}
