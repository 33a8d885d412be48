package neuronlab.figure.plot.layer;

import java.util.Arrays;

/**
 * A value for each cell of a grid that divides the plot area evenly: the value at the cell's centre.
 *
 * @param columns how many cells lie beside each other
 * @param rows how many cells lie above each other
 * @param values row by row from the bottom, each from the left; only read. NaN where there is nothing to show.
 */
public record ValueGrid(int columns, int rows, double[] values) {

    /**
     * @throws IllegalArgumentException if there are no cells, or not as many values
     */
    public ValueGrid {
        if (columns < 1 || rows < 1 || values.length != columns * rows) {
            throw new IllegalArgumentException(
                    "A grid of %d × %d needs as many values, not %d".formatted(columns, rows, values.length));
        }
    }

    /** A grid without values. */
    public static ValueGrid blank(int columns, int rows) {
        double[] values = new double[Math.multiplyExact(columns, rows)];
        Arrays.fill(values, Double.NaN);
        return new ValueGrid(columns, rows, values);
    }

    /** The value in a cell; row 0 is the lowest. */
    public double at(int column, int row) {
        return values[row * columns + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueGrid(int otherColumns, int otherRows, double[] otherValues)
                && columns == otherColumns
                && rows == otherRows
                && Arrays.equals(values, otherValues);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * columns + rows) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "%d × %d values".formatted(columns, rows);
    }
}
