package neuronlab.model.network;

import java.util.Arrays;

/** Softmax and its derivative for a block of rows; see {@link neuronlab.model.Softmax} for the formula and its care. */
final class SoftmaxBlock {
    private final double[] largest;
    private final double[] sums;

    SoftmaxBlock(int rows) {
        largest = new double[rows];
        sums = new double[rows];
    }

    void activate(double[] z, double[] a, int classes, int stride, int rows) {
        System.arraycopy(z, 0, largest, 0, rows);
        for (int c = 1, at = stride; c < classes; c++, at += stride) {
            for (int r = 0; r < rows; r++) {
                largest[r] = Math.max(largest[r], z[at + r]);
            }
        }
        Arrays.fill(sums, 0, rows, 0);
        for (int c = 0, at = 0; c < classes; c++, at += stride) {
            for (int r = 0; r < rows; r++) {
                double power = Math.exp(z[at + r] - largest[r]);
                a[at + r] = power;
                sums[r] += power;
            }
        }
        for (int c = 0, at = 0; c < classes; c++, at += stride) {
            for (int r = 0; r < rows; r++) {
                a[at + r] /= sums[r];
            }
        }
        for (int r = 0; r < rows; r++) {
            if (Double.isNaN(sums[r])) {
                mend(z, a, classes, stride, r);
            }
        }
    }

    /** Equal infinities have the undefined difference NaN, yet count as equal; those that are largest share all. */
    private void mend(double[] z, double[] a, int classes, int stride, int row) {
        int equals = 0;
        for (int c = 0, at = row; c < classes; c++, at += stride) {
            equals += z[at] == largest[row] ? 1 : 0;
        }
        for (int c = 0, at = row; c < classes; c++, at += stride) {
            a[at] = z[at] == largest[row] ? 1.0 / equals : equals == 0 ? Double.NaN : 0;
        }
    }

    /** Turns derivatives by the probabilities into those by the sums: dᵢ ← aᵢ · (dᵢ − Σⱼ dⱼ·aⱼ). */
    void multiplyByDerivative(double[] a, double[] deltas, int classes, int stride, int rows) {
        Arrays.fill(sums, 0, rows, 0);
        for (int c = 0, at = 0; c < classes; c++, at += stride) {
            for (int r = 0; r < rows; r++) {
                sums[r] += deltas[at + r] * a[at + r];
            }
        }
        for (int c = 0, at = 0; c < classes; c++, at += stride) {
            for (int r = 0; r < rows; r++) {
                deltas[at + r] = a[at + r] * (deltas[at + r] - sums[r]);
            }
        }
    }
}
