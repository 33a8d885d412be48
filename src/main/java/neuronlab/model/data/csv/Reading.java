package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
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
    private final List<double[]> values;

    private Reading(Understanding understanding, List<double[]> values) {
        this.understanding = understanding;
        this.values = values;
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
        List<double[]> values = new ArrayList<>();
        for (int column = 0; column < rows.width(); column++) {
            values.add(switch (rows.cells(column)) {
                case NumberCells cells -> cells.values();
                case ClassCells cells -> cells.values();
                case UnreadCells _ -> new double[0];
            });
        }
        return new Reading(Summary.of(rows, options), values);
    }

    /** How the file was understood. */
    public Understanding understanding() {
        return understanding;
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
        List<Integer> places = places(choice).stream().map(i -> i + 1).toList();
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
        return complete(places(choice)).length;
    }

    /**
     * The table of a choice, with the complete rows only: whether the others may be left out is asked before.
     *
     * @throws IllegalArgumentException if a column does not exist or cannot be used, one is named twice, there is no
     *     input, or no row is complete
     */
    public Table table(Choice choice) {
        List<Integer> places = places(choice);
        int[] rows = complete(places);
        int features = places.size() - 1;
        double[] inputs = new double[Math.multiplyExact(rows.length, features)];
        for (int feature = 0; feature < features; feature++) {
            double[] column = values.get(places.get(feature));
            for (int i = 0, target = feature; i < rows.length; i++, target += features) {
                inputs[target] = column[rows[i]];
            }
        }
        double[] column = values.get(places.getLast());
        double[] targets = IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
        List<Column> columns = places.stream().map(this::column).toList();
        return Table.owning(columns.subList(0, features), columns.getLast(), inputs, targets);
    }

    private Column column(int index) {
        return understanding.columns().get(index).column();
    }

    /** Where the columns of the inputs stand, and last that of the target. */
    private List<Integer> places(Choice choice) {
        return Stream.concat(choice.inputs().stream(), Stream.of(choice.target()))
                .map(this::place)
                .toList();
    }

    private int place(String name) {
        Optional<ReadColumn> found = understanding.usableColumns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("There is no column " + name)).place() - 1;
    }

    private int[] complete(List<Integer> places) {
        BitSet incomplete = new BitSet();
        for (int place : places) {
            double[] column = values.get(place);
            for (int row = 0; row < understanding.rows(); row++) {
                if (Double.isNaN(column[row])) {
                    incomplete.set(row);
                }
            }
        }
        return IntStream.range(0, (int) understanding.rows())
                .filter(row -> !incomplete.get(row))
                .toArray();
    }
}
