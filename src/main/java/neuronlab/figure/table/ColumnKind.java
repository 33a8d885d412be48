package neuronlab.figure.table;

/** How the texts of a column are lined up. */
public enum ColumnKind {
    /** At the left. */
    WORDS,
    /** At the right, with the decimal points below each other. */
    NUMBERS
}
