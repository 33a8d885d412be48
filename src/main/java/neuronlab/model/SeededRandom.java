package neuronlab.model;

/**
 * Random numbers that follow from a seed alone, the same on every machine and in every version of Java: SplitMix64 (G.
 * Steele, D. Lea, C. Flood, Fast Splittable Pseudorandom Number Generators, 2014).
 *
 * <p>It can be set to another seed at any time, and drawing a number allocates nothing. Not for use by several threads
 * at once.
 */
public final class SeededRandom {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;
    private static final int BITS_BEYOND_A_DOUBLE = 11;

    private long state;

    /** The numbers of this seed, from the first. */
    public SeededRandom(long seed) {
        state = seed;
    }

    /** Goes on with the numbers of another seed, from the first. */
    public void restart(long seed) {
        state = seed;
    }

    /** A number from 0 to {@code bound - 1}, all equally probable; the bound is at least 1. */
    public int nextInt(int bound) {
        int most = bound - 1;
        int drawn = nextInt();
        if ((bound & most) == 0) {
            return drawn & most;
        }
        // The numbers of an unfinished last round would make small results likelier: draw again.
        int nonNegative = drawn >>> 1;
        int result = nonNegative % bound;
        while (nonNegative + most - result < 0) {
            nonNegative = nextInt() >>> 1;
            result = nonNegative % bound;
        }
        return result;
    }

    private int nextInt() {
        state += GAMMA;
        long z = (state ^ (state >>> 33)) * 0x62a9d9ed799705f5L;
        return (int) (((z ^ (z >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
    }

    /** A number from 0 (inclusive) to 1, all equally probable. */
    public double nextDouble() {
        state += GAMMA;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return ((z ^ (z >>> 31)) >>> BITS_BEYOND_A_DOUBLE) * UNIT;
    }

    /**
     * A number of the normal distribution with mean 0 and deviation 1 (G. Box, M. Muller, A Note on the Generation of
     * Random Normal Deviates, 1958).
     */
    public double nextGaussian() {
        // The logarithm of 0 is infinite, so it is taken of 1 − u, which is never 0.
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /** Shuffles in place, every order equally probable (R. Durstenfeld, Algorithm 235, 1964). */
    public void shuffle(int[] order) {
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = nextInt(last + 1);
            int moved = order[chosen];
            order[chosen] = order[last];
            order[last] = moved;
        }
    }
}
