package neuronlab.model.data.csv;

import java.math.BigInteger;

/**
 * The double nearest to {@code digits · 10^power}, without a text in between (D. Lemire, Number Parsing at a Gigabyte
 * per Second, 2021): the product with the power's first 128 bits decides in nearly all cases.
 */
final class NearestDouble {
    /** Returned where a slower way is needed. */
    static final double UNDECIDED = Double.NaN;

    private static final int LEAST_POWER = -64;
    private static final int MOST_POWER = 64;
    private static final int WORD = 64;
    private static final long[] HIGH = new long[MOST_POWER - LEAST_POWER + 1];
    private static final long[] LOW = new long[HIGH.length];
    private static final double[] EXACT_POWERS = exactPowers();
    private static final long MOST_EXACT = 1L << 53;
    private static final int MANTISSA_BITS = 52;
    private static final int SPARE_BITS = 3;
    private static final long UNSURE = (1L << (WORD - MANTISSA_BITS - SPARE_BITS)) - 1;
    private static final int BIAS = 1023;
    private static final int LARGEST_EXPONENT = 2046;
    /** The powers for which the first 128 bits hold all of 5^power or of its inverse as far as it matters. */
    private static final int LEAST_SURE_POWER = -27;

    private static final int MOST_SURE_POWER = 55;
    private static final int LEAST_POWER_OF_A_TIE = -4;
    private static final int MOST_POWER_OF_A_TIE = 23;

    static {
        for (int power = LEAST_POWER; power <= MOST_POWER; power++) {
            BigInteger bits = firstBits(power);
            HIGH[power - LEAST_POWER] = bits.shiftRight(WORD).longValue();
            LOW[power - LEAST_POWER] = bits.longValue();
        }
    }

    private NearestDouble() {}

    private static double[] exactPowers() {
        double[] powers = new double[23];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** The first 128 bits of 5^power; of its inverse if the power is negative. */
    private static BigInteger firstBits(int power) {
        BigInteger five = BigInteger.valueOf(5).pow(Math.abs(power));
        if (power >= 0) {
            int shift = 2 * WORD - five.bitLength();
            return shift >= 0 ? five.shiftLeft(shift) : five.shiftRight(-shift);
        }
        int bits = five.subtract(BigInteger.ONE).bitLength();
        if (power >= LEAST_SURE_POWER) {
            return BigInteger.ONE.shiftLeft(bits + 2 * WORD - 1).divide(five).add(BigInteger.ONE);
        }
        BigInteger inverse = BigInteger.ONE.shiftLeft(2 * bits + 2 * WORD).divide(five).add(BigInteger.ONE);
        return inverse.shiftRight(inverse.bitLength() - 2 * WORD);
    }

    /**
     * The double, or {@link #UNDECIDED}.
     *
     * @param digits without a sign: the highest bit is one like the others
     */
    static double of(long digits, int power) {
        if (digits == 0) {
            return 0;
        }
        if (digits > 0 && digits <= MOST_EXACT && Math.abs(power) < EXACT_POWERS.length) {
            return power < 0 ? digits / EXACT_POWERS[-power] : digits * EXACT_POWERS[power];
        }
        return power < LEAST_POWER || power > MOST_POWER ? UNDECIDED : rounded(digits, power);
    }

    private static double rounded(long digits, int power) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long w = digits << zeros;
        long high = Math.unsignedMultiplyHigh(w, HIGH[power - LEAST_POWER]);
        long low = w * HIGH[power - LEAST_POWER];
        if ((high & UNSURE) == UNSURE) {
            long more = Math.unsignedMultiplyHigh(w, LOW[power - LEAST_POWER]);
            low += more;
            high += Long.compareUnsigned(more, low) > 0 ? 1 : 0;
        }
        if (low == -1 && (power < LEAST_SURE_POWER || power > MOST_SURE_POWER)) {
            return UNDECIDED;
        }
        return assembled(high, low, power, zeros);
    }

    /** Rounds the product's upper word to 53 bits, halves to even, and puts the exponent before it. */
    private static double assembled(long high, long low, int power, int zeros) {
        int upper = (int) (high >>> (WORD - 1));
        int shift = upper + WORD - MANTISSA_BITS - SPARE_BITS;
        long mantissa = high >>> shift;
        // 217706 / 2^16 is log2(10): the exponent of 10^power.
        int exponent = (int) ((217_706L * power) >> 16) + (WORD - 1) + upper - zeros + BIAS;
        boolean tie = Long.compareUnsigned(low, 1) <= 0
                && power >= LEAST_POWER_OF_A_TIE
                && power <= MOST_POWER_OF_A_TIE
                && (mantissa & 3) == 1
                && mantissa << shift == high;
        mantissa = ((tie ? mantissa & ~1L : mantissa + (mantissa & 1))) >>> 1;
        if (mantissa >= MOST_EXACT) {
            mantissa = 1L << MANTISSA_BITS;
            exponent++;
        }
        if (exponent <= 0 || exponent > LARGEST_EXPONENT) {
            return UNDECIDED;
        }
        return Double.longBitsToDouble((mantissa & ~(1L << MANTISSA_BITS)) | (long) exponent << MANTISSA_BITS);
    }
}
