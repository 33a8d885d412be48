package neuronlab.model.data.csv;

/** The cells of one column, taken row by row. */
sealed interface Cells permits NumberCells, ClassCells, UnreadCells {
    /** Takes the cell of a row; a row may be taken again if it turned out to be none. */
    void take(int row, char[] buffer, int offset, int length);

    /** Makes room for so many rows. */
    void reserve(int rows);

    /** Notes that a row has no value here. */
    void clear(int row);
}
