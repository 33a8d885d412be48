package neuronlab.model.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Named columns of the same length, in which values may be missing: what data are before a target and inputs are chosen
 * from them. Missing values never get into a {@link Table}: rows that have one in a chosen column are left out of it.
 *
 * <p>Immutable. A class is stored as its place in the column's list of classes, a missing value as NaN.
 */
public final class DataFrame {
    /** What stands where a value is missing. */
    public static final double MISSING = Double.NaN;

    private final List<Column> columns;
    private final List<double[]> values;
    private final int rows;

    private DataFrame(List<Column> columns, List<double[]> values) {
        this.columns = List.copyOf(columns);
        this.values = List.copyOf(values);
        this.rows = values.isEmpty() ? 0 : values.getFirst().length;
        if (columns.size() != values.size() || columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d columns and the values of %d do not fit".formatted(columns.size(), values.size()));
        }
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("The columns need different names");
        }
        IntStream.range(0, columns.size()).forEach(this::requireValues);
    }

    private void requireValues(int column) {
        double[] its = values.get(column);
        if (its.length != rows || rows == 0) {
            throw new IllegalArgumentException("Column %s has %d values, the first has %d"
                    .formatted(columns.get(column).name(), its.length, rows));
        }
        for (int row = 0; row < rows; row++) {
            requireHeld(columns.get(column), row, its[row]);
        }
    }

    private static void requireHeld(Column column, int row, double value) {
        if (!Double.isNaN(value) && !column.holds(value)) {
            throw new IllegalArgumentException(
                    "In row %d, %s cannot be %s".formatted(row + 1, column.name(), value));
        }
    }

    /**
     * A frame that takes the arrays as they are, for those in the model that give them up.
     *
     * @param values one array a column, all of the same length of at least one; NaN where a value is missing
     * @throws IllegalArgumentException if counts do not fit, two columns have the same name, or a column cannot hold a
     *     value
     */
    public static DataFrame owning(List<Column> columns, List<double[]> values) {
        return new DataFrame(columns, values);
    }

    /** The columns of a table, the target last. Nothing is missing. */
    public static DataFrame of(Table table) {
        List<double[]> values = new ArrayList<>();
        for (int feature = 0; feature < table.features(); feature++) {
            int its = feature;
            values.add(IntStream.range(0, table.rows())
                    .mapToDouble(row -> table.input(row, its))
                    .toArray());
        }
        values.add(table.targetArray());
        return new DataFrame(
                Stream.concat(table.inputColumns().stream(), Stream.of(table.targetColumn())).toList(), values);
    }

    /** The columns, in their order. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of a name, if there is one. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** How many rows there are, at least one. */
    public int rows() {
        return rows;
    }

    /**
     * One value; NaN if it is missing.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double value(int row, int column) {
        return values.get(column)[row];
    }

    /**
     * The values of one row, column by column.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double[] row(int row) {
        return values.stream().mapToDouble(column -> column[row]).toArray();
    }

    /**
     * Whether the values of a column can be told apart as classes: it holds classes, or up to
     * {@value Table#MOST_CLASSES} different numbers.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public boolean canBeClasses(String name) {
        return !columns.get(place(name)).classNames().isEmpty() || hasFewNumbers(values.get(place(name)));
    }

    private static boolean hasFewNumbers(double[] numbers) {
        double[] seen = new double[Table.MOST_CLASSES + 1];
        int count = 0;
        for (double number : numbers) {
            // Adding zero takes the sign off a zero.
            int place = Double.isNaN(number) ? 0 : Arrays.binarySearch(seen, 0, count, number + 0.0);
            if (place < 0) {
                System.arraycopy(seen, -place - 1, seen, -place, count + place + 1);
                seen[-place - 1] = number + 0.0;
                count++;
            }
            if (count > Table.MOST_CLASSES) {
                return false;
            }
        }
        return true;
    }

    /** How many values are missing in a column, by its place. */
    public long missing(int column) {
        return Arrays.stream(values.get(column)).filter(Double::isNaN).count();
    }

    /**
     * The rows that have a value in each of these columns, from 0, in their order.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public int[] completeRows(List<String> names) {
        BitSet incomplete = new BitSet();
        for (String name : names) {
            double[] column = values.get(place(name));
            for (int row = 0; row < rows; row++) {
                if (Double.isNaN(column[row])) {
                    incomplete.set(row);
                }
            }
        }
        return IntStream.range(0, rows).filter(row -> !incomplete.get(row)).toArray();
    }

    /**
     * The table of a target and inputs, with the complete rows only.
     *
     * @throws IllegalArgumentException if there is no such column, one is named twice, there is no input, or no row is
     *     complete
     */
    public Table table(String target, List<String> inputs) {
        List<String> names = Stream.concat(inputs.stream(), Stream.of(target)).toList();
        int[] complete = completeRows(names);
        int features = inputs.size();
        double[] chosen = new double[Math.multiplyExact(complete.length, features)];
        for (int feature = 0; feature < features; feature++) {
            double[] column = values.get(place(inputs.get(feature)));
            for (int i = 0, to = feature; i < complete.length; i++, to += features) {
                chosen[to] = column[complete[i]];
            }
        }
        double[] column = values.get(place(target));
        double[] targets = IntStream.of(complete).mapToDouble(row -> column[row]).toArray();
        List<Column> chosenColumns = names.stream().map(name -> columns.get(place(name))).toList();
        return Table.owning(chosenColumns.subList(0, features), chosenColumns.getLast(), chosen, targets);
    }

    private int place(String name) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no column " + name));
    }

    /**
     * Some of the columns, in this order.
     *
     * @throws IllegalArgumentException if there is no such column, or none is named
     */
    public DataFrame choose(List<String> names) {
        List<Integer> places = names.stream().map(this::place).toList();
        return new DataFrame(
                places.stream().map(columns::get).toList(), places.stream().map(values::get).toList());
    }

    /**
     * This frame with another value in one place; NaN takes the value away.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     * @throws IllegalArgumentException if the column cannot hold the value
     */
    public DataFrame withValue(int row, int column, double value) {
        double[] changed = values.get(column).clone();
        changed[Objects.checkIndex(row, rows)] = value;
        List<double[]> others = new ArrayList<>(values);
        others.set(column, changed);
        return new DataFrame(columns, others);
    }

    /**
     * This frame with one row more, at the end.
     *
     * @param row one value a column; NaN where it is missing
     * @throws IllegalArgumentException if there are more or fewer values, or a column cannot hold its value
     */
    public DataFrame withRow(double... row) {
        return withRowAt(rows, row);
    }

    /**
     * This frame with one row more, before the one that has been in this place.
     *
     * @param place from 0 to the number of rows
     * @param row one value a column; NaN where it is missing
     * @throws IndexOutOfBoundsException if there is no such place
     * @throws IllegalArgumentException if there are more or fewer values, or a column cannot hold its value
     */
    public DataFrame withRowAt(int place, double... row) {
        Objects.checkIndex(place, rows + 1);
        if (row.length != columns.size()) {
            throw new IllegalArgumentException("Expected %d values, found %d".formatted(columns.size(), row.length));
        }
        List<double[]> longer = new ArrayList<>();
        for (int column = 0; column < row.length; column++) {
            double[] more = Arrays.copyOf(values.get(column), rows + 1);
            System.arraycopy(more, place, more, place + 1, rows - place);
            more[place] = row[column];
            longer.add(more);
        }
        return new DataFrame(columns, longer);
    }

    /**
     * The frame of some rows, in this order.
     *
     * @throws IllegalArgumentException if there is no row
     * @throws IndexOutOfBoundsException if one of the rows does not exist
     */
    public DataFrame select(int... chosen) {
        return new DataFrame(
                columns,
                values.stream()
                        .map(column -> IntStream.of(chosen).mapToDouble(row -> column[row]).toArray())
                        .toList());
    }

    /**
     * This frame without one row.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if it is the only one
     */
    public DataFrame without(int row) {
        Objects.checkIndex(row, rows);
        return select(IntStream.range(0, rows).filter(each -> each != row).toArray());
    }

    /**
     * The same values under another column, with another name or unit.
     *
     * @throws IndexOutOfBoundsException if there is no such column
     * @throws IllegalArgumentException if another column has the name, or it cannot hold the values
     */
    public DataFrame withColumn(int place, Column column) {
        List<Column> changed = new ArrayList<>(columns);
        changed.set(place, column);
        return new DataFrame(changed, values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataFrame that
                && columns.equals(that.columns)
                && IntStream.range(0, values.size())
                        .allMatch(column -> Arrays.equals(values.get(column), that.values.get(column)));
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + rows;
    }

    @Override
    public String toString() {
        return "DataFrame[%d rows of %s]".formatted(rows, columns);
    }
}
