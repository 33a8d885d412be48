package neuronlab.figure.layout;

/**
 * Cells of one size in rows, all but the last of them full: the arithmetic of it, in pixels.
 *
 * @param count how many cells, at least one
 * @param rows in how many rows, at least one
 * @param gap how far the cells are apart, in both directions
 */
record EqualCells(int count, int rows, double gap) {
    int columns() {
        return Math.ceilDiv(count, rows);
    }

    /** The width of each cell where all columns together are so wide. */
    double cellWidth(double width) {
        return (width + gap) / columns() - gap;
    }

    /** The width of all columns where each cell is so wide. */
    double width(double cellWidth) {
        return columns() * (cellWidth + gap) - gap;
    }

    /** The height of all rows where each cell is so high. */
    double height(double cellHeight) {
        return rows * (cellHeight + gap) - gap;
    }

    /** How far a cell is from the left edge. */
    double x(int index, double cellWidth) {
        return index % columns() * (cellWidth + gap);
    }

    /** How far a cell is from the upper edge. */
    double y(int index, double cellHeight) {
        return index / columns() * (cellHeight + gap);
    }
}
