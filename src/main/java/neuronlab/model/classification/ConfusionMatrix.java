package neuronlab.model.classification;

import java.util.Objects;
import neuronlab.model.data.Table;

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
     * Examines a classifier on a data set.
     *
     * @throws IllegalArgumentException if they differ in their counts of features or classes
     */
    public static ConfusionMatrix of(SoftmaxRegression model, Table data) {
        model.requireShapeOf(data);
        int[] counts = new int[model.classes() * model.classes()];
        double[] logits = new double[model.classes()];
        int right = 0;
        for (int row = 0; row < data.rows(); row++) {
            model.logitsInto(data.inputArray(), data.inputIndex(row), logits);
            int predicted = Logits.indexOfLargest(logits);
            counts[data.label(row) * model.classes() + predicted]++;
            right += predicted == data.label(row) ? 1 : 0;
        }
        return new ConfusionMatrix(model.classes(), counts, right, data.rows());
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
