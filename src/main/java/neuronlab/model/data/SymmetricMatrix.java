package neuronlab.model.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A small symmetric matrix, and the questions about it that Cholesky's factorisation answers. Immutable. */
public final class SymmetricMatrix {
    private static final int HALVINGS = 64;

    private final double[][] values;

    private SymmetricMatrix(double[][] values) {
        this.values = values;
    }

    /** The value of one place of a matrix. */
    @FunctionalInterface
    public interface Entry {
        /** The value in a row and a column at most as large, both from 0. */
        double at(int row, int column);
    }

    /** The matrix of {@code size × size} entries; only those on and below the diagonal are asked for. */
    public static SymmetricMatrix of(int size, Entry entry) {
        double[][] values = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                values[row][column] = entry.at(row, column);
                values[column][row] = values[row][column];
            }
        }
        return new SymmetricMatrix(values);
    }

    /** How many rows and columns it has. */
    public int size() {
        return values.length;
    }

    /**
     * An entry.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double at(int row, int column) {
        return values[row][column];
    }

    /** The matrix of some rows and the same columns. */
    public SymmetricMatrix select(int... rows) {
        return of(rows.length, (i, j) -> values[rows[i]][rows[j]]);
    }

    /** The matrix without one row and column. */
    public SymmetricMatrix without(int row) {
        IntUnaryOperator place = i -> i < row ? i : i + 1;
        return select(IntStream.range(0, size() - 1).map(place).toArray());
    }

    /** Whether vᵀ·A·v is above 0 for every vector v but 0. */
    public boolean isPositiveDefinite() {
        return factor() != null;
    }

    /** vᵀ·A⁻¹·v, if the matrix is positive definite. */
    public OptionalDouble quadraticOfInverse(double[] v) {
        double[][] lower = factor();
        if (lower == null) {
            return OptionalDouble.empty();
        }
        // With A = L·Lᵀ this is the squared length of L⁻¹·v.
        return OptionalDouble.of(Arrays.stream(forward(lower, v)).map(each -> each * each).sum());
    }

    /** A⁻¹·v, if the matrix is positive definite. */
    public Optional<double[]> solve(double[] v) {
        double[][] lower = factor();
        if (lower == null) {
            return Optional.empty();
        }
        double[] solved = forward(lower, v);
        for (int row = size() - 1; row >= 0; row--) {
            solved[row] /= lower[row][row];
            for (int above = 0; above < row; above++) {
                solved[above] -= lower[row][above] * solved[row];
            }
        }
        return Optional.of(solved);
    }

    /** L⁻¹·v. */
    private static double[] forward(double[][] lower, double[] v) {
        double[] solved = new double[lower.length];
        for (int row = 0; row < lower.length; row++) {
            double rest = v[row];
            for (int column = 0; column < row; column++) {
                rest -= lower[row][column] * solved[column];
            }
            solved[row] = rest / lower[row][row];
        }
        return solved;
    }

    /**
     * The largest eigenvalue of a matrix without negative ones: the least t for which t·I − A is positive definite,
     * found by halving, since it is never above the sum of the diagonal.
     */
    public double largestEigenvalue() {
        double lower = 0;
        double upper = IntStream.range(0, size()).mapToDouble(i -> values[i][i]).sum();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (lower + upper) / 2;
            boolean above = of(size(), (row, column) -> (row == column ? middle : 0) - values[row][column])
                    .isPositiveDefinite();
            lower = above ? lower : middle;
            upper = above ? middle : upper;
        }
        return upper;
    }

    /** L with A = L·Lᵀ; null if the matrix is not positive definite. */
    private double[][] factor() {
        double[][] lower = new double[size()][];
        for (int row = 0; row < size(); row++) {
            lower[row] = new double[row + 1];
            for (int column = 0; column <= row; column++) {
                double rest = values[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                if (row == column) {
                    if (!(rest > 0)) {
                        return null;
                    }
                    lower[row][row] = Math.sqrt(rest);
                } else {
                    lower[row][column] = rest / lower[column][column];
                }
            }
        }
        return lower;
    }
}
