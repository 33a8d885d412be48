package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;

/**
 * A file of comma-separated values, or another of its kind, read and understood: the one reader of tables.
 *
 * <p>It finds out by itself how the file is written, from all of it, and says so; {@link CsvOptions} overrule it. Then
 * a target and inputs are chosen from its columns. Missing values never get into a table: rows that have one in a chosen
 * column are named, and can be left out.
 */
public final class Reading {
    private final Understanding understanding;
    private final DataFrame frame;

    private Reading(Understanding understanding, DataFrame frame) {
        this.understanding = understanding;
        this.frame = frame;
    }

    /**
     * Reads a file that says by itself how it is written.
     *
     * @throws CsvException if it cannot be read or is no table; it says where
     */
    public static Reading of(TableSource source) throws CsvException {
        return of(source, CsvOptions.FIND_ALL, CsvProgress.NONE);
    }

    /**
     * Reads a file.
     *
     * @throws CsvException if it cannot be read or is no table; it says where
     * @throws java.util.concurrent.CancellationException if {@code progress} ends it
     */
    public static Reading of(TableSource source, CsvOptions options, CsvProgress progress) throws CsvException {
        Rows rows = new Passes(source, options, progress).read();
        Understanding understanding = Summary.of(rows, options);
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (ReadColumn column : understanding.usableColumns()) {
            double[] read = switch (rows.cells(column.place() - 1)) {
                case NumberCells cells -> cells.values();
                case ClassCells cells -> cells.values();
                case UnreadCells _ -> throw new IllegalStateException(column.name() + " was not read");
            };
            columns.add(column.column());
            values.add(Arrays.copyOf(read, (int) understanding.rows()));
        }
        return new Reading(understanding, DataFrame.owning(columns, values));
    }

    /** How the file was understood. */
    public Understanding understanding() {
        return understanding;
    }

    /** The columns that can be used, whatever of their values is missing. */
    public DataFrame frame() {
        return frame;
    }

    /** The last column that can be used as the target, all others as inputs. */
    public Choice usualChoice() {
        List<String> names =
                understanding.usableColumns().stream().map(ReadColumn::name).toList();
        return new Choice(names.getLast(), names.subList(0, names.size() - 1));
    }

    /**
     * The problems that keep rows out of the table of a choice, as far as they are named one by one.
     *
     * @throws IllegalArgumentException if a column does not exist or cannot be used
     */
    public List<CsvProblem.InRow> problems(Choice choice) {
        List<Integer> places = places(choice);
        return understanding.problems().stream()
                .filter(problem -> problem instanceof CsvProblem.Ragged || places.contains(problem.column()))
                .toList();
    }

    /**
     * How many rows have a value in every column of a choice.
     *
     * @throws IllegalArgumentException if a column does not exist or cannot be used
     */
    public int completeRows(Choice choice) {
        return frame.completeRows(names(choice)).length;
    }

    /**
     * The table of a choice, with the complete rows only: whether the others may be left out is asked before.
     *
     * @throws IllegalArgumentException if a column does not exist or cannot be used, one is named twice, there is no
     *     input, or no row is complete
     */
    public Table table(Choice choice) {
        return frame.table(choice.target(), choice.inputs());
    }

    /** Where the columns of the inputs stand, and last that of the target. */
    private List<Integer> places(Choice choice) {
        return names(choice).stream().map(this::place).toList();
    }

    private static List<String> names(Choice choice) {
        return Stream.concat(choice.inputs().stream(), Stream.of(choice.target())).toList();
    }

    private int place(String name) {
        Optional<ReadColumn> found = understanding.usableColumns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("There is no column " + name)).place();
    }
}
