package neuronlab.model.data;

import java.util.Arrays;

/**
 * The means of the products of a table's inputs, mean(xᵢ·xⱼ), with a last input that is always 1 for the bias. Half the
 * matrix of the mean squared error's second derivatives is made of nothing else.
 */
public final class SecondMoments {
    private static final int ROWS_AT_A_TIME = 4;

    private SecondMoments() {}

    /** The matrix, {@code (features + 1) × (features + 1)}. */
    public static SymmetricMatrix of(Table data) {
        int size = data.features() + 1;
        double[][] sums = new double[size][size];
        double[][] rows = new double[ROWS_AT_A_TIME][size];
        for (int first = 0; first < data.rows(); first += ROWS_AT_A_TIME) {
            for (int i = 0; i < ROWS_AT_A_TIME; i++) {
                load(data, first + i, rows[i]);
            }
            add(sums, rows[0], rows[1], rows[2], rows[3]);
        }
        return SymmetricMatrix.of(size, (i, j) -> sums[i][j] / data.rows());
    }

    /** Takes a row over, with a 1 behind it; beyond the last row all is 0. */
    private static void load(Table data, int row, double[] target) {
        int features = data.features();
        if (row < data.rows()) {
            System.arraycopy(data.inputArray(), data.inputIndex(row), target, 0, features);
            target[features] = 1;
        } else {
            Arrays.fill(target, 0);
        }
    }

    /** Adds the products of four rows, on and below the diagonal: each sum is read and written once for all four. */
    private static void add(double[][] sums, double[] a, double[] b, double[] c, double[] d) {
        for (int i = 0; i < sums.length; i++) {
            double[] sum = sums[i];
            double ai = a[i];
            double bi = b[i];
            double ci = c[i];
            double di = d[i];
            for (int j = 0; j <= i; j++) {
                sum[j] += (ai * a[j] + bi * b[j]) + (ci * c[j] + di * d[j]);
            }
        }
    }
}
