package neuronlab.model.data;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Examples to learn from: named columns of inputs, and for each row the target that a model should answer, a number or
 * one of a few classes.
 *
 * <p>Immutable. The inputs lie row after row in one array ({@code rows × features}), so that a pass over them streams
 * through memory; a class is stored as its place in the column's list of classes.
 */
public final class Table {
    private final List<Column> inputColumns;
    private final Column targetColumn;
    private final double[] inputs;
    private final double[] targets;

    private Table(List<Column> inputColumns, Column targetColumn, double[] inputs, double[] targets) {
        this.inputColumns = inputColumns;
        this.targetColumn = targetColumn;
        this.inputs = inputs;
        this.targets = targets;
    }

    /**
     * A table of copies of these values.
     *
     * @param inputColumns the columns of the inputs, at least one, no two with the same name
     * @param targetColumn the column of the target, with another name than the inputs
     * @param inputs row after row, {@code rows × features} values that their columns can hold
     * @param targets one value a row; their count is the count of rows, at least one
     * @throws IllegalArgumentException if a count does not fit or a column cannot hold a value; the message names which,
     *     with rows and columns counted from 1
     */
    public static Table of(List<Column> inputColumns, Column targetColumn, double[] inputs, double[] targets) {
        return owning(inputColumns, targetColumn, inputs.clone(), targets.clone());
    }

    /** As {@link #of}, but takes the arrays as they are: only for those that nobody else will change. */
    static Table owning(List<Column> inputColumns, Column targetColumn, double[] inputs, double[] targets) {
        Table table = new Table(List.copyOf(inputColumns), targetColumn, inputs, targets);
        table.requireDifferentNames();
        table.requireFittingCounts();
        table.requireValues();
        return table;
    }

    private void requireDifferentNames() {
        long names = inputColumns.stream().map(Column::name).distinct().count();
        boolean targetIsInput = inputColumns.stream().anyMatch(column -> column.name().equals(targetColumn.name()));
        if (names != inputColumns.size() || targetIsInput) {
            throw new IllegalArgumentException("The columns need different names: %s, %s"
                    .formatted(inputColumns.stream().map(Column::name).toList(), targetColumn.name()));
        }
    }

    private void requireFittingCounts() {
        if (inputColumns.isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one input");
        }
        if (targets.length < 1) {
            throw new IllegalArgumentException("A table needs at least one row");
        }
        if (inputs.length != (long) targets.length * features()) {
            throw new IllegalArgumentException("Expected %d inputs (%d rows of %d), found %d"
                    .formatted((long) targets.length * features(), targets.length, features(), inputs.length));
        }
    }

    private void requireValues() {
        int features = features();
        for (int i = 0; i < inputs.length; i++) {
            if (!inputColumns.get(i % features).holds(inputs[i])) {
                throw new IllegalArgumentException("The input in row %d, column %d (%s) cannot be %s"
                        .formatted(i / features + 1, i % features + 1, inputColumns.get(i % features).name(), inputs[i]));
            }
        }
        for (int row = 0; row < targets.length; row++) {
            if (!targetColumn.holds(targets[row])) {
                throw new IllegalArgumentException(
                        "The target in row %d cannot be %s".formatted(row + 1, targets[row]));
            }
        }
    }

    /** How many examples there are, at least one. */
    public int rows() {
        return targets.length;
    }

    /** How many inputs each example has, at least one. */
    public int features() {
        return inputColumns.size();
    }

    /** The columns of the inputs, in their order. */
    public List<Column> inputColumns() {
        return inputColumns;
    }

    /** The column of the target. */
    public Column targetColumn() {
        return targetColumn;
    }

    /** How many classes the target has; 0 if it is a number. */
    public int classes() {
        return targetColumn.classNames().size();
    }

    /**
     * One input of one example.
     *
     * @param row from 0 to {@code rows() - 1}
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such row or feature
     */
    public double input(int row, int feature) {
        return inputs[inputIndex(row) + Objects.checkIndex(feature, features())];
    }

    /**
     * All inputs of one example, as a copy.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double[] inputs(int row) {
        int start = inputIndex(row);
        return Arrays.copyOfRange(inputs, start, start + features());
    }

    /**
     * What a model should answer for one example: a number, or the place of the class.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double target(int row) {
        return targets[row];
    }

    /**
     * The place of the class of one example in {@code targetColumn().classNames()}.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalStateException if the target is a number
     */
    public int label(int row) {
        if (classes() == 0) {
            throw new IllegalStateException("The target " + targetColumn.name() + " has no classes");
        }
        return (int) targets[row];
    }

    /**
     * The table of some rows, in this order; a row may be there more than once.
     *
     * @throws IllegalArgumentException if there is no row
     * @throws IndexOutOfBoundsException if one of the rows does not exist
     */
    public Table select(int... rows) {
        int features = features();
        double[] chosenInputs = new double[Math.multiplyExact(rows.length, features)];
        double[] chosenTargets = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(inputs, inputIndex(rows[i]), chosenInputs, i * features, features);
            chosenTargets[i] = targets[rows[i]];
        }
        return owning(inputColumns, targetColumn, chosenInputs, chosenTargets);
    }

    /**
     * This table with one example more, at the end.
     *
     * @throws IllegalArgumentException if there are too many or too few inputs, or a column cannot hold its value
     */
    public Table withRow(double[] moreInputs, double target) {
        if (moreInputs.length != features()) {
            throw new IllegalArgumentException("Expected %d inputs, found %d".formatted(features(), moreInputs.length));
        }
        double[] allInputs = Arrays.copyOf(inputs, inputs.length + moreInputs.length);
        System.arraycopy(moreInputs, 0, allInputs, inputs.length, moreInputs.length);
        double[] allTargets = Arrays.copyOf(targets, targets.length + 1);
        allTargets[targets.length] = target;
        return owning(inputColumns, targetColumn, allInputs, allTargets);
    }

    /**
     * This table with another input in one place.
     *
     * @throws IndexOutOfBoundsException if there is no such row or feature
     * @throws IllegalArgumentException if the column cannot hold the value
     */
    public Table withInput(int row, int feature, double value) {
        double[] changed = inputs.clone();
        changed[inputIndex(row) + Objects.checkIndex(feature, features())] = value;
        return owning(inputColumns, targetColumn, changed, targets);
    }

    /**
     * This table with another target in one row.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if the column cannot hold the value
     */
    public Table withTarget(int row, double target) {
        double[] changed = targets.clone();
        changed[Objects.checkIndex(row, changed.length)] = target;
        return owning(inputColumns, targetColumn, inputs, changed);
    }

    /**
     * This table without one row.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if it is the only one
     */
    public Table without(int row) {
        Objects.checkIndex(row, rows());
        int[] others = new int[rows() - 1];
        for (int i = 0; i < others.length; i++) {
            others[i] = i < row ? i : i + 1;
        }
        return select(others);
    }

    /** Where a row begins in {@link #inputArray()}. */
    public int inputIndex(int row) {
        return Objects.checkIndex(row, targets.length) * features();
    }

    /** The inputs themselves, row after row, for the model's inner loops alone; not to be changed. */
    public double[] inputArray() {
        return inputs;
    }

    /** The targets themselves, for the model's inner loops alone; not to be changed. */
    public double[] targetArray() {
        return targets;
    }
}
