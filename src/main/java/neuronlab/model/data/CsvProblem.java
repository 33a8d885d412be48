package neuronlab.model.data;

/** What can be wrong with a table of numbers. Lines and columns are counted from 1; a column is a cell of its line. */
public sealed interface CsvProblem {
    /** There is no such file. */
    record Missing() implements CsvProblem {}

    /** The file is a directory. */
    record IsDirectory() implements CsvProblem {}

    /** The file may not be read by this user. */
    record NotAllowed() implements CsvProblem {}

    /**
     * The file cannot be read for another reason.
     *
     * @param reason in the words of the operating system
     */
    record Unreadable(String reason) implements CsvProblem {}

    /** There is nothing in the file, or nothing but blank lines. */
    record Empty() implements CsvProblem {}

    /** The file holds more numbers than fit into memory's largest array. */
    record TooLarge(long line) implements CsvProblem {}

    /** Something is wrong at a place in the file. */
    sealed interface Located extends CsvProblem {
        /** The line, from 1. */
        long line();

        /** The column, from 1. */
        int column();
    }

    /** The bytes of a cell are not UTF-8. */
    record NotUtf8(long line, int column) implements Located {}

    /** A quotation mark is not closed, or text follows the closing one. */
    record Malformed(long line, int column) implements Located {}

    /** The header names a single column: there is a target but no input. */
    record NoInput(long line, int column) implements Located {}

    /** A column has a blank name. */
    record Unnamed(long line, int column) implements Located {}

    /** A column has the name of an earlier one. */
    record DuplicateColumn(long line, int column, String name) implements Located {}

    /** The first line holds nothing but numbers: it is a row, and the header is missing. */
    record NoHeader(long line, int column, String text) implements Located {}

    /**
     * The header is there, but no row follows.
     *
     * @param line where the first row should be
     */
    record HeaderOnly(long line, int column) implements Located {}

    /**
     * A row has too few or too many cells.
     *
     * @param column the first that is missing or too much
     * @param expected how many cells the header has
     * @param found how many cells the row has
     */
    record Ragged(long line, int column, int expected, int found) implements Located {}

    /** A cell is blank. */
    record BlankCell(long line, int column, String name) implements Located {}

    /** A cell is text that is no number. */
    record NotANumber(long line, int column, String name, String text) implements Located {}

    /** A cell is infinite, NaN, or larger than the largest number that can be computed with. */
    record NotFinite(long line, int column, String name, String text) implements Located {}
}
