package neuronlab.model.classification;

import java.util.stream.IntStream;
import neuronlab.model.data.Table;

/** How many answers of a classifier are right. */
public final class Accuracy {
    private Accuracy() {}

    /**
     * The share of right answers, from 0 to 1.
     *
     * @throws IllegalArgumentException if classifier and data differ in their counts of features or classes
     */
    public static double of(SoftmaxRegression model, Table data) {
        return (double) (data.rows() - mistakes(model, data).length) / data.rows();
    }

    /**
     * The rows that the classifier takes for another class than theirs, in their order.
     *
     * @throws IllegalArgumentException if classifier and data differ in their counts of features or classes
     */
    public static int[] mistakes(SoftmaxRegression model, Table data) {
        model.requireShapeOf(data);
        double[] logits = new double[model.classes()];
        return IntStream.range(0, data.rows())
                .filter(row -> {
                    model.logitsInto(data.inputArray(), data.inputIndex(row), logits);
                    return Logits.indexOfLargest(logits) != data.label(row);
                })
                .toArray();
    }
}
