package neuronlab.model.data.csv;

/** What can be wrong with a table in a file. Lines and columns are counted from 1; a column is a cell of its line. */
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

    /** The file is no text. */
    record NotText(Content content) implements CsvProblem {}

    /** What a file holds that is no text. */
    enum Content {
        /** The workbook of a spreadsheet program, or another packed folder. */
        WORKBOOK,
        /** A compressed file. */
        COMPRESSED,
        /** Something else. */
        UNKNOWN
    }

    /** The bytes of a line are neither UTF-8 nor in the encoding that was asked for or is tried in its place. */
    record NotUtf8(long line) implements CsvProblem {}

    /** The file holds more rows than fit into memory's largest array. */
    record TooLarge(long line) implements CsvProblem {}

    /** Something is wrong at a place in the file. */
    sealed interface Located extends CsvProblem {
        /** The line, from 1. */
        long line();

        /** The column, from 1. */
        int column();
    }

    /** A quotation mark is not closed, or text follows the closing one. */
    record Malformed(long line, int column) implements Located {}

    /** There is a single column: a target but no input. */
    record NoInput(long line, int column) implements Located {}

    /** There are columns, but fewer than two that can be used, for what they hold; one that cannot is named. */
    record Unusable(long line, int column, String name, ReadColumn.Role role) implements Located {}

    /** A column has a blank name. */
    record Unnamed(long line, int column) implements Located {}

    /** A column has the name of an earlier one. */
    record DuplicateColumn(long line, int column, String name) implements Located {}

    /**
     * The header is there, but no row follows.
     *
     * @param line where the first row should be
     */
    record HeaderOnly(long line, int column) implements Located {}

    /**
     * Rows have more cells than the header, up to twice as many: the commas of their decimals cannot be told from those
     * between the cells.
     */
    record DecimalCommas(long line, int column) implements Located {}

    /** Something is wrong with a single row, which can be left out. */
    sealed interface InRow extends Located {}

    /**
     * A row has too few or too many cells.
     *
     * @param column the first that is missing or too much
     * @param expected how many cells there should be
     * @param found how many cells the row has
     */
    record Ragged(long line, int column, int expected, int found) implements InRow {}

    /**
     * A cell has no value.
     *
     * @param text what stands there, such as {@code NA}; empty for a blank cell
     */
    record MissingCell(long line, int column, String name, String text) implements InRow {}

    /** A cell is text that is no number, or not one as the others of its column are. */
    record NotANumber(long line, int column, String name, String text) implements InRow {}

    /** A cell is infinite, NaN, or larger than the largest number that can be computed with. */
    record NotFinite(long line, int column, String name, String text) implements InRow {}

    /** A cell is none of the classes that its column was said to have. */
    record NotAClass(long line, int column, String name, String text) implements InRow {}
}
