package neuronlab.model;

import java.util.Arrays;

/** Gathers a data set row by row, when it is not known beforehand how many rows there will be. */
public final class DataSetBuilder {
    private static final int FIRST_ROWS = 16;
    /** The longest array that every Java machine can make. */
    private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

    private final int features;
    private double[] inputs;
    private double[] targets;
    private int rows;

    /**
     * A builder with no rows.
     *
     * @param features inputs a row, at least one
     * @throws IllegalArgumentException if there is not at least one feature
     */
    public DataSetBuilder(int features) {
        if (features < 1) {
            throw new IllegalArgumentException("A data set needs at least one feature, not " + features);
        }
        this.features = features;
        this.inputs = new double[Math.multiplyExact(FIRST_ROWS, features)];
        this.targets = new double[FIRST_ROWS];
    }

    /** How many rows there are so far. */
    public int rows() {
        return rows;
    }

    /** Whether a further row would not fit into an array. */
    public boolean isFull() {
        return rows == MOST_VALUES / features;
    }

    /**
     * Adds a row.
     *
     * @param inputsAndTarget the inputs and then the target, finite; copied
     * @throws IllegalArgumentException if there are too many or too few numbers, or one is infinite or NaN
     * @throws IllegalStateException if the builder is full
     */
    public void add(double... inputsAndTarget) {
        requireRow(inputsAndTarget);
        if (rows == targets.length) {
            grow();
        }
        System.arraycopy(inputsAndTarget, 0, inputs, rows * features, features);
        targets[rows] = inputsAndTarget[features];
        rows++;
    }

    private void requireRow(double[] row) {
        if (row.length != features + 1) {
            throw new IllegalArgumentException(
                    "Expected %d inputs and a target, found %d numbers".formatted(features, row.length));
        }
        for (double value : row) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "Row %d has a number that is not finite: %s".formatted(rows + 1, value));
            }
        }
        if (isFull()) {
            throw new IllegalStateException("No more than %d rows of %d features fit".formatted(rows, features));
        }
    }

    private void grow() {
        int more = (int) Math.min(rows + (rows >> 1) + 1L, MOST_VALUES / features);
        inputs = Arrays.copyOf(inputs, more * features);
        targets = Arrays.copyOf(targets, more);
    }

    /**
     * The data set of the rows so far.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public DataSet build() {
        if (rows == 0) {
            throw new IllegalArgumentException("A data set needs at least one row");
        }
        return new DataSet(features, Arrays.copyOf(inputs, rows * features), Arrays.copyOf(targets, rows));
    }
}
