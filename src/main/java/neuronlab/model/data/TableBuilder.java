package neuronlab.model.data;

import java.util.Arrays;
import java.util.List;

/** Gathers a table row by row, when it is not known beforehand how many rows there will be. */
public final class TableBuilder {
    private static final int FIRST_ROWS = 16;
    /** The longest array that every Java machine can make. */
    private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

    private final List<Column> inputColumns;
    private final Column targetColumn;
    private final int features;
    private double[] inputs;
    private double[] targets;
    private int rows;

    /**
     * A builder with no rows.
     *
     * @throws IllegalArgumentException if there is no input, or two columns have the same name
     */
    public TableBuilder(List<Column> inputColumns, Column targetColumn) {
        Table.requireDifferentNames(inputColumns, targetColumn);
        this.inputColumns = List.copyOf(inputColumns);
        this.targetColumn = targetColumn;
        this.features = inputColumns.size();
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
     * @param inputsAndTarget the inputs and then the target; copied
     * @throws IllegalArgumentException if there are too many or too few values, or a column cannot hold its value
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
                    "Expected %d inputs and a target, found %d values".formatted(features, row.length));
        }
        for (int place = 0; place <= features; place++) {
            Column column = place == features ? targetColumn : inputColumns.get(place);
            if (!column.holds(row[place])) {
                throw new IllegalArgumentException(
                        "In row %d, %s cannot be %s".formatted(rows + 1, column.name(), row[place]));
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
     * The table of the rows so far.
     *
     * @throws IllegalArgumentException if there is no row
     */
    public Table build() {
        return Table.owning(
                inputColumns, targetColumn, Arrays.copyOf(inputs, rows * features), Arrays.copyOf(targets, rows));
    }
}
