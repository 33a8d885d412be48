package neuronlab.figure.formula;

/**
 * A rectangle with a baseline, as in typesetting: measured from the inside out, then placed from the outside in. All
 * lengths are pixels; a box may be measured again at any time.
 */
interface Box {
    /** Takes its size from the fonts in force. */
    void measure();

    double width();

    /** The height above the baseline. */
    double ascent();

    /** The depth below the baseline. */
    double descent();

    /** Moves what it holds to where its left end is at {@code x} and its baseline at {@code y}. */
    void place(double x, double y);

    /** The space that it wants at its left and right when it stands between others. */
    default Spacing spacing() {
        return Spacing.NONE;
    }

    default double height() {
        return ascent() + descent();
    }
}
