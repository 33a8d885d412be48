package neuronlab.model.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Examples to learn from: named columns of inputs, and for each row the target that a model should answer, a number or
 * one of a few classes.
 *
 * <p>Immutable. The inputs lie row after row in one array ({@code rows × features}), so that a pass over them streams
 * through memory; a class is stored as its place in the column's list of classes.
 */
public final class Table {
    /** The most different numbers that can be made classes. */
    public static final int MOST_CLASSES = 100;

    private final List<Column> inputColumns;
    private final Column targetColumn;
    private final int features;
    private final double[] inputs;
    private final double[] targets;

    private Table(List<Column> inputColumns, Column targetColumn, double[] inputs, double[] targets) {
        this.inputColumns = inputColumns;
        this.targetColumn = targetColumn;
        this.features = inputColumns.size();
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

    /**
     * A table of copies of these numbers, whose columns are called {@code x1}, {@code x2}, … and {@code y}.
     *
     * @throws IllegalArgumentException as {@link #of(List, Column, double[], double[])}
     */
    public static Table of(int features, double[] inputs, double[] targets) {
        return of(Column.numbers(features), Column.number("y"), inputs, targets);
    }

    /** As {@link #of}, but takes the arrays as they are, for those in the model that give them up. */
    public static Table owning(List<Column> inputColumns, Column targetColumn, double[] inputs, double[] targets) {
        Table table = new Table(List.copyOf(inputColumns), targetColumn, inputs, targets);
        requireDifferentNames(inputColumns, targetColumn);
        table.requireFittingCounts();
        table.requireInputs();
        table.requireTargets();
        return table;
    }

    static void requireDifferentNames(List<Column> inputColumns, Column targetColumn) {
        List<String> names = Stream.concat(inputColumns.stream(), Stream.of(targetColumn))
                .map(Column::name)
                .toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("The columns need different names: " + names);
        }
        if (inputColumns.isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one input");
        }
    }

    private void requireFittingCounts() {
        if (targets.length < 1) {
            throw new IllegalArgumentException("A table needs at least one row");
        }
        if (inputs.length != (long) targets.length * features) {
            throw new IllegalArgumentException("Expected %d inputs (%d rows of %d), found %d"
                    .formatted((long) targets.length * features, targets.length, features, inputs.length));
        }
    }

    /** Row after row, as the inputs lie in memory, since there may be many. */
    private void requireInputs() {
        Column[] columns = inputColumns.toArray(Column[]::new);
        for (int i = 0, feature = 0; i < inputs.length; i++, feature = feature + 1 == features ? 0 : feature + 1) {
            if (!columns[feature].holds(inputs[i])) {
                throw new IllegalArgumentException("The input in row %d, column %d (%s) cannot be %s"
                        .formatted(i / features + 1, feature + 1, columns[feature].name(), inputs[i]));
            }
        }
    }

    private void requireTargets() {
        for (int row = 0; row < targets.length; row++) {
            if (!targetColumn.holds(targets[row])) {
                throw new IllegalArgumentException(
                        "The target in row %d (%s) cannot be %s".formatted(row + 1, targetColumn.name(), targets[row]));
            }
        }
    }

    /** How many examples there are, at least one. */
    public int rows() {
        return targets.length;
    }

    /** How many inputs each example has, at least one. */
    public int features() {
        return features;
    }

    /** The columns of the inputs, in their order. */
    public List<Column> inputColumns() {
        return inputColumns;
    }

    /** The column of the target. */
    public Column targetColumn() {
        return targetColumn;
    }

    /** The classes of the target, in the order of their places; none if it is a number. */
    public List<String> classNames() {
        return targetColumn.classNames();
    }

    /** How many classes the target has; 0 if it is a number. Not every one needs to have an example. */
    public int classes() {
        return classNames().size();
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
     * All inputs of one example, as a copy.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double[] inputs(int row) {
        int start = inputIndex(row);
        return Arrays.copyOfRange(inputs, start, start + features);
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
     * The place of the class of one example in {@link #classNames()}.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalStateException if the target is a number
     */
    public int label(int row) {
        requireClasses();
        return (int) targets[row];
    }

    /**
     * How many examples each class has, in the order of {@link #classNames()}.
     *
     * @throws IllegalStateException if the target is a number
     */
    public int[] countPerClass() {
        requireClasses();
        int[] counts = new int[classes()];
        for (double target : targets) {
            counts[(int) target]++;
        }
        return counts;
    }

    private void requireClasses() {
        if (classes() == 0) {
            throw new IllegalStateException("The target " + targetColumn.name() + " has no classes");
        }
    }

    /**
     * The table of some rows, in this order; a row may be there more than once.
     *
     * @throws IllegalArgumentException if there is no row
     * @throws IndexOutOfBoundsException if one of the rows does not exist
     */
    public Table select(int... rows) {
        double[] chosenInputs = new double[Math.multiplyExact(rows.length, features)];
        double[] chosenTargets = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(inputs, inputIndex(rows[i]), chosenInputs, i * features, features);
            chosenTargets[i] = targets[rows[i]];
        }
        return owning(inputColumns, targetColumn, chosenInputs, chosenTargets);
    }

    /** This table or, of very many rows, a table of so many that are evenly spread; {@code most} is at least 1. */
    public Table thinned(int most) {
        return rows() <= most ? this : select(RowOrder.spread(rows(), most));
    }

    /**
     * This table with one example more, at the end.
     *
     * @throws IllegalArgumentException if there are too many or too few inputs, or a column cannot hold its value
     */
    public Table withRow(double[] moreInputs, double target) {
        if (moreInputs.length != features) {
            throw new IllegalArgumentException("Expected %d inputs, found %d".formatted(features, moreInputs.length));
        }
        double[] allInputs = Arrays.copyOf(inputs, Math.addExact(inputs.length, features));
        System.arraycopy(moreInputs, 0, allInputs, inputs.length, features);
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
        changed[inputIndex(row) + Objects.checkIndex(feature, features)] = value;
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

    /**
     * The same rows with another column as the target and other columns as the inputs.
     *
     * @param target the name of a column of this table, the target's or an input's
     * @param inputNames at least one name of a column, in the order wanted; not the target's
     * @throws IllegalArgumentException if there is no such column, a column is named twice, or no input is named
     */
    public Table choose(String target, List<String> inputNames) {
        int[] places = inputNames.stream().mapToInt(this::place).toArray();
        int targetPlace = place(target);
        double[] chosenInputs = new double[Math.multiplyExact(rows(), places.length)];
        double[] chosenTargets = new double[rows()];
        for (int row = 0, i = 0; row < chosenTargets.length; row++) {
            for (int place : places) {
                chosenInputs[i++] = value(row, place);
            }
            chosenTargets[row] = value(row, targetPlace);
        }
        List<Column> chosen = Arrays.stream(places).mapToObj(this::column).toList();
        return owning(chosen, column(targetPlace), chosenInputs, chosenTargets);
    }

    /** Where a column stands: an input's place, or {@code features()} for the target. */
    private int place(String name) {
        for (int place = 0; place <= features; place++) {
            if (column(place).name().equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("There is no column " + name);
    }

    private Column column(int place) {
        return place == features ? targetColumn : inputColumns.get(place);
    }

    private double value(int row, int place) {
        return place == features ? targets[row] : inputs[row * features + place];
    }

    /**
     * The same rows with nothing but numbers as inputs: in place of an input of classes stands one column a class, named
     * as in {@code species = Adelie}, with 1 for its examples and 0 for the others (one-hot).
     */
    public Table encoded() {
        List<Column> columns = new ArrayList<>();
        for (Column column : inputColumns) {
            columns.addAll(column.encoded());
        }
        if (columns.equals(inputColumns)) {
            return this;
        }
        double[] result = new double[Math.multiplyExact(rows(), columns.size())];
        for (int row = 0, i = 0; row < rows(); row++) {
            for (int feature = 0; feature < features; feature++) {
                i = inputColumns.get(feature).encode(inputs[row * features + feature], result, i);
            }
        }
        return owning(columns, targetColumn, result, targets);
    }

    /**
     * The same rows with the numbers of the target as classes, from the smallest to the largest, as in digits from 0 to
     * 9; this table if its target is a class already.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_CLASSES} different numbers
     */
    public Table withTargetAsClasses() {
        if (classes() > 0) {
            return this;
        }
        // Adding zero takes the sign off a zero.
        double[] values = Arrays.stream(targets).map(value -> value + 0.0).distinct().sorted().toArray();
        if (values.length > MOST_CLASSES) {
            throw new IllegalArgumentException("%d different numbers in %s are too many for classes"
                    .formatted(values.length, targetColumn.name()));
        }
        List<String> names = Arrays.stream(values).mapToObj(Table::className).toList();
        double[] places =
                Arrays.stream(targets).map(value -> Arrays.binarySearch(values, value + 0.0)).toArray();
        return owning(inputColumns, Column.classes(targetColumn.name(), names), inputs, places);
    }

    /** What a number is called as a class: a whole one without its decimals, as people write it. */
    public static String className(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE;
        return whole ? Integer.toString((int) value) : Double.toString(value);
    }

    /** Where a row begins in {@link #inputArray()}. */
    public int inputIndex(int row) {
        return Objects.checkIndex(row, targets.length) * features;
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
