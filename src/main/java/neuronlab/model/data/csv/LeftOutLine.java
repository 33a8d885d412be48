package neuronlab.model.data.csv;

/**
 * A line that is no row of the table.
 *
 * @param line from 1
 * @param text its cells that are not blank, with a space between them
 */
public record LeftOutLine(long line, Reason reason, String text) {
    /** Why a line is no row. */
    public enum Reason {
        /** It names the separator, as in {@code sep=;}. */
        SEPARATOR,
        /** It stands above the names of the columns. */
        TITLE,
        /** It begins with {@code #}. */
        COMMENT,
        /** It says, below the names of the columns, what they are counted in. */
        UNITS,
        /** It stands below the last row and holds sums or means. */
        TOTALS,
        /** It stands below the last row and holds words. */
        FOOTNOTE
    }
}
