package neuronlab.lesson.shared.handwriting;

/**
 * A digit that the reader has written and named.
 *
 * @param shares its picture, 64 shares of ink, only read
 * @param label the digit that it is
 * @param answer what a model that had not learned from it took it for
 */
public record OwnDigit(double[] shares, int label, int answer) {
    /** Whether it was read right before it was learned from. */
    public boolean wasRight() {
        return answer == label;
    }
}
