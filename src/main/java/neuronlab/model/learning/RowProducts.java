package neuronlab.model.learning;

import java.util.Arrays;

/**
 * The sums of derivative times input, four rows and two classes at a time.
 *
 * <p>Each row and each class has an array of its own, and every loop reads them all from the same place on. The JVM then
 * uses the processor's wide registers; it does not where one array holds several of them, because it cannot tell that
 * what is written is not read at once from another place.
 */
final class RowProducts {
    private final double[] row0;
    private final double[] row1;
    private final double[] row2;
    private final double[] row3;
    private final double[][] sums;

    RowProducts(int features, int classes) {
        row0 = new double[features];
        row1 = new double[features];
        row2 = new double[features];
        row3 = new double[features];
        sums = new double[classes][features];
    }

    /**
     * Adds the products of four rows.
     *
     * @param inputs row after row
     * @param starts where those of each of the four begin
     * @param derivatives for each of the four, one a class
     */
    void addFour(double[] inputs, int[] starts, double[][] derivatives) {
        copy(inputs, starts[0], row0);
        copy(inputs, starts[1], row1);
        copy(inputs, starts[2], row2);
        copy(inputs, starts[3], row3);
        double[] d0 = derivatives[0];
        double[] d1 = derivatives[1];
        double[] d2 = derivatives[2];
        double[] d3 = derivatives[3];
        int c = 0;
        for (; c + 2 <= sums.length; c += 2) {
            addToTwo(sums[c], sums[c + 1], d0[c], d1[c], d2[c], d3[c], d0[c + 1], d1[c + 1], d2[c + 1], d3[c + 1]);
        }
        if (c < sums.length) {
            addToOne(sums[c], d0[c], d1[c], d2[c], d3[c]);
        }
    }

    private static void copy(double[] inputs, int start, double[] row) {
        System.arraycopy(inputs, start, row, 0, row.length);
    }

    private void addToTwo(
            double[] s, double[] t, double d0, double d1, double d2, double d3, double e0, double e1, double e2, double e3) {
        double[] x0 = row0;
        double[] x1 = row1;
        double[] x2 = row2;
        double[] x3 = row3;
        for (int j = 0; j < s.length; j++) {
            double a = x0[j];
            double b = x1[j];
            double c = x2[j];
            double d = x3[j];
            s[j] += (d0 * a + d1 * b) + (d2 * c + d3 * d);
            t[j] += (e0 * a + e1 * b) + (e2 * c + e3 * d);
        }
    }

    private void addToOne(double[] s, double d0, double d1, double d2, double d3) {
        double[] x0 = row0;
        double[] x1 = row1;
        double[] x2 = row2;
        double[] x3 = row3;
        for (int j = 0; j < s.length; j++) {
            s[j] += (d0 * x0[j] + d1 * x1[j]) + (d2 * x2[j] + d3 * x3[j]);
        }
    }

    /** Writes what was summed as the slopes of the weights, {@code classes × features}, class after class, and begins anew. */
    void moveInto(double[] slopes) {
        for (int c = 0, w = 0; c < sums.length; c++, w += row0.length) {
            System.arraycopy(sums[c], 0, slopes, w, row0.length);
            Arrays.fill(sums[c], 0);
        }
    }
}
