package neuronlab.model;

import java.util.Objects;

/**
 * Examples to learn from: for every row the inputs of the neuron and the target that it should answer.
 *
 * <p>Immutable. The inputs lie row after row in one array ({@code rows × features}), so that a pass over them streams
 * through memory.
 */
public final class DataSet {
    private final int features;
    private final double[] inputs;
    private final double[] targets;

    /** Takes the arrays as they are; only for numbers that were checked and arrays that nobody else will change. */
    DataSet(int features, double[] inputs, double[] targets) {
        this.features = features;
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * A data set of copies of these numbers.
     *
     * @param features inputs a row, at least one
     * @param inputs row after row, {@code rows × features} finite numbers
     * @param targets one finite number a row; their count is the count of rows, at least one
     * @throws IllegalArgumentException if a count does not fit or a number is infinite or NaN; the message names which,
     *     with rows and columns counted from 1
     */
    public static DataSet of(int features, double[] inputs, double[] targets) {
        return checked(features, inputs.clone(), targets.clone());
    }

    private static DataSet checked(int features, double[] inputs, double[] targets) {
        requireFittingCounts(features, inputs.length, targets.length);
        for (int i = 0; i < inputs.length; i++) {
            if (!Double.isFinite(inputs[i])) {
                throw notFinite("input", inputs[i], i / features, ", column " + (i % features + 1));
            }
        }
        for (int row = 0; row < targets.length; row++) {
            if (!Double.isFinite(targets[row])) {
                throw notFinite("target", targets[row], row, "");
            }
        }
        return new DataSet(features, inputs, targets);
    }

    private static void requireFittingCounts(int features, int inputs, int targets) {
        if (features < 1) {
            throw new IllegalArgumentException("A data set needs at least one feature, not " + features);
        }
        if (targets < 1) {
            throw new IllegalArgumentException("A data set needs at least one row");
        }
        if (inputs != (long) targets * features) {
            throw new IllegalArgumentException("Expected %d inputs (%d rows of %d), found %d"
                    .formatted((long) targets * features, targets, features, inputs));
        }
    }

    private static IllegalArgumentException notFinite(String what, double value, int row, String column) {
        return new IllegalArgumentException(
                "The %s in row %d%s is not a finite number: %s".formatted(what, row + 1, column, value));
    }

    /** How many examples there are, at least one. */
    public int rows() {
        return targets.length;
    }

    /** How many inputs each example has, at least one. */
    public int features() {
        return features;
    }

    /**
     * One input of one example.
     *
     * @param row from 0 to {@code rows() - 1}
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such row or feature
     */
    public double input(int row, int feature) {
        return inputs[inputIndex(row) + Objects.checkIndex(feature, features)];
    }

    /**
     * What the neuron should answer for one example.
     *
     * @param row from 0 to {@code rows() - 1}
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double target(int row) {
        return targets[row];
    }

    /** Where a row begins in {@link #inputArray()}. */
    int inputIndex(int row) {
        return Objects.checkIndex(row, targets.length) * features;
    }

    /** The inputs themselves, row after row; not to be changed. */
    double[] inputArray() {
        return inputs;
    }

    /** The targets themselves; not to be changed. */
    double[] targetArray() {
        return targets;
    }
}
