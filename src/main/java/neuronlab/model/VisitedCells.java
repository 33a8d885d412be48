package neuronlab.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A map of where a training with one weight and a bias has been: a grid of equal cells over a range of weights (columns)
 * and a range of biases (rows, from the lowest bias up), each with the error that the model had when it first came
 * there.
 */
public final class VisitedCells {
    private static final int OUTSIDE = -1;

    private final int columns;
    private final int rows;
    private final Range weights;
    private final Range biases;
    private final double[] errors;

    /**
     * A map with no cell visited.
     *
     * @param columns cells along the weight, at least one
     * @param rows cells along the bias, at least one
     * @throws IllegalArgumentException if either count is less than one
     */
    public VisitedCells(int columns, int rows, Range weights, Range biases) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A map needs at least one cell, not %d × %d".formatted(columns, rows));
        }
        this.columns = columns;
        this.rows = rows;
        this.weights = Objects.requireNonNull(weights, "weights");
        this.biases = Objects.requireNonNull(biases, "biases");
        this.errors = new double[Math.multiplyExact(columns, rows)];
        clear();
    }

    /**
     * Notes that the model has been here; allocates nothing.
     *
     * @param error the model's error here, which is kept if the cell is new
     * @return whether this is the first visit to a cell of the map; a model outside the map visits none
     * @throws IllegalArgumentException if the error is infinite or NaN
     */
    public boolean visit(double weight, double bias, double error) {
        if (!Double.isFinite(error)) {
            throw new IllegalArgumentException("The error of a visited model is a finite number, not " + error);
        }
        int column = cell(weights, columns, weight);
        int row = cell(biases, rows, bias);
        if (column == OUTSIDE || row == OUTSIDE || isVisited(column, row)) {
            return false;
        }
        errors[index(column, row)] = error;
        return true;
    }

    private static int cell(Range range, int count, double value) {
        if (!range.contains(value)) {
            return OUTSIDE;
        }
        // The upper end belongs to the last cell.
        return Math.min(count - 1, (int) ((value - range.lower()) / range.length() * count));
    }

    private int index(int column, int row) {
        return Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns);
    }

    /**
     * The error at the first visit of a cell, or NaN if it was not visited.
     *
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public double error(int column, int row) {
        return errors[index(column, row)];
    }

    /**
     * Whether the model has been in a cell.
     *
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean isVisited(int column, int row) {
        return !Double.isNaN(error(column, row));
    }

    /** The column of a weight, or nothing if it lies outside the map. */
    public OptionalInt columnOf(double weight) {
        return optional(cell(weights, columns, weight));
    }

    /** The row of a bias, or nothing if it lies outside the map. */
    public OptionalInt rowOf(double bias) {
        return optional(cell(biases, rows, bias));
    }

    private static OptionalInt optional(int cell) {
        return cell == OUTSIDE ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /** Cells along the weight. */
    public int columns() {
        return columns;
    }

    /** Cells along the bias. */
    public int rows() {
        return rows;
    }

    /** The weights that the map covers. */
    public Range weights() {
        return weights;
    }

    /** The biases that the map covers. */
    public Range biases() {
        return biases;
    }

    /** Forgets all visits. */
    public void clear() {
        Arrays.fill(errors, Double.NaN);
    }
}
