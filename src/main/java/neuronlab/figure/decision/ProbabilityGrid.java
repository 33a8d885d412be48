package neuronlab.figure.decision;

import java.util.Arrays;

/**
 * The probability of the first class at the centres of the cells of a grid over the whole plane.
 *
 * @param columns how many cells lie beside each other
 * @param rows how many cells lie above each other
 * @param probabilities 0 to 1, row by row from the bottom, each from the left; only read
 */
public record ProbabilityGrid(int columns, int rows, double[] probabilities) {
    public ProbabilityGrid {
        if (columns < 1 || rows < 1 || probabilities.length != columns * rows) {
            throw new IllegalArgumentException("A grid of %d × %d needs as many probabilities, not %d"
                    .formatted(columns, rows, probabilities.length));
        }
    }

    /** The probability in a cell; row 0 is the lowest. */
    public double at(int column, int row) {
        return probabilities[row * columns + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProbabilityGrid(int otherColumns, int otherRows, double[] otherValues)
                && columns == otherColumns
                && rows == otherRows
                && Arrays.equals(probabilities, otherValues);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * columns + rows) + Arrays.hashCode(probabilities);
    }

    @Override
    public String toString() {
        return "ProbabilityGrid[%d × %d]".formatted(columns, rows);
    }
}
