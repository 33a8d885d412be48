package neuronlab.model.data.csv;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a file was understood, to be shown before anything is done with it. All of it can be overruled by
 * {@link CsvOptions}.
 *
 * @param charset how its characters are written as bytes
 * @param separator what stands between its cells
 * @param quote what stands around cells in which there may be a separator
 * @param missing what stands in cells that have no value, if it is not nothing: what was found, or chosen
 * @param decimalSign what begins the decimals; empty if no number has any
 * @param headerLine the line that names the columns, from 1; 0 if there is none, and then they are called x1, x2, …
 * @param columns all columns, those too that are left out
 * @param leftOutLines lines that are no rows
 * @param rows how many rows there are, those with a problem too
 * @param problems what is wrong with cells and rows, the first {@value #MOST_PROBLEMS} of it
 * @param problemCount how many problems there are in all
 * @param doubt a number that could also mean something else, if nothing in the file decides it
 */
public record Understanding(
        Charset charset,
        Separator separator,
        Quote quote,
        Set<String> missing,
        Optional<DecimalSign> decimalSign,
        long headerLine,
        List<ReadColumn> columns,
        List<LeftOutLine> leftOutLines,
        long rows,
        List<CsvProblem.InRow> problems,
        long problemCount,
        Optional<Doubt> doubt) {
    /** How many problems are named one by one. */
    public static final int MOST_PROBLEMS = 1000;

    /**
     * A number that can be read in two ways.
     *
     * @param text as it is written
     * @param chosen how it was read
     * @param other how it could be read as well
     */
    public record Doubt(long line, int column, String text, double chosen, double other) {}

    /** Copies the lists and the marks, which come in the order of the alphabet. */
    public Understanding {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        columns = List.copyOf(columns);
        leftOutLines = List.copyOf(leftOutLines);
        problems = List.copyOf(problems);
    }

    /** The columns that can be inputs or the target. */
    public List<ReadColumn> usableColumns() {
        return columns.stream().filter(ReadColumn::isUsable).toList();
    }
}
