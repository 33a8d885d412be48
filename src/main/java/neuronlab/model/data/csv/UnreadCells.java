package neuronlab.model.data.csv;

/** A column of which nothing is kept. */
record UnreadCells(RowTroubles troubles) implements Cells {
    @Override
    public void take(int row, char[] buffer, int offset, int length) {
        if (length == 0) {
            troubles.blank();
        }
    }

    @Override
    public void reserve(int rows) {}

    @Override
    public void clear(int row) {}
}
