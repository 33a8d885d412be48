package neuronlab.model.learning;

import java.util.Objects;

/**
 * How often each class was taken for each: {@code count(actual, predicted)}. The right answers stand on the diagonal.
 * Immutable.
 */
public final class ConfusionMatrix {
    private final int classes;
    private final int[] counts;
    private final int right;
    private final int total;

    private ConfusionMatrix(int classes, int[] counts, int right, int total) {
        this.classes = classes;
        this.counts = counts;
        this.right = right;
        this.total = total;
    }

    /**
     * Counts answers.
     *
     * @param classes how many classes there are
     * @param actual the right class of each row
     * @param predicted the answer for each row
     * @throws IndexOutOfBoundsException if there is no such class, or not an answer for every row
     */
    public static ConfusionMatrix of(int classes, int[] actual, int[] predicted) {
        int[] counts = new int[classes * classes];
        int right = 0;
        for (int row = 0; row < actual.length; row++) {
            counts[Objects.checkIndex(actual[row], classes) * classes + Objects.checkIndex(predicted[row], classes)]++;
            right += predicted[row] == actual[row] ? 1 : 0;
        }
        return new ConfusionMatrix(classes, counts, right, actual.length);
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /**
     * How many examples of one class were taken for another, or for itself.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public int count(int actual, int predicted) {
        return counts[Objects.checkIndex(actual, classes) * classes + Objects.checkIndex(predicted, classes)];
    }

    /** How many answers there are. */
    public int total() {
        return total;
    }

    /** How many answers were right. */
    public int right() {
        return right;
    }

    /** The share of right answers, from 0 to 1. */
    public double accuracy() {
        return (double) right / total;
    }
}
