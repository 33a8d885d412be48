package neuronlab.figure.heatmap;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import neuronlab.figure.plot.PlotTransform;

/**
 * How a plot area is divided into cells: evenly, on whole pixels, without gaps.
 *
 * @param columns how many cells side by side, at least one
 * @param rows how many above each other, at least one
 */
record CellGrid(int columns, int rows) {

    /**
     * @throws IllegalArgumentException if either count is less than one
     */
    CellGrid {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A heatmap has cells, not %d × %d".formatted(columns, rows));
        }
    }

    int size() {
        return Math.multiplyExact(columns, rows);
    }

    /** Where a cell lies in the plot area, in pixels; row 0 is the lowest. */
    Bounds bounds(Cell cell, PlotTransform area) {
        double left = Math.round(area.width() * cell.column() / columns);
        double right = Math.round(area.width() * (cell.column() + 1) / columns);
        double top = Math.round(area.height() * (rows - 1 - cell.row()) / rows);
        double bottom = Math.round(area.height() * (rows - cell.row()) / rows);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /** The cell at a place in the plot area, or null outside. */
    Cell at(double x, double y, PlotTransform area) {
        boolean inside = x >= 0 && x < area.width() && y >= 0 && y < area.height();
        return inside
                ? new Cell((int) (x / area.width() * columns), rows - 1 - (int) (y / area.height() * rows))
                : null;
    }

    boolean contains(Cell cell) {
        return cell != null && cell.column() >= 0 && cell.column() < columns && cell.row() >= 0 && cell.row() < rows;
    }

    Cell cell(int index) {
        return new Cell(index % columns, index / columns);
    }

    int index(Cell cell) {
        return cell.row() * columns + cell.column();
    }
}
