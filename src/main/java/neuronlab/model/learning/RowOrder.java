package neuronlab.model.learning;

import neuronlab.model.SeededRandom;

/** The order in which an epoch visits the rows. It follows from the seed and the epoch, so that each can be entered anew. */
final class RowOrder {
    /** Lets the random numbers of two epochs begin far from each other. */
    private static final long SEEDS_APART = 0xd1342543de82ef95L;

    private static final long NATURAL = -1;

    private final int[] rows;
    private final boolean shuffled;
    private final long seed;
    private final SeededRandom random;
    private long epoch = NATURAL;

    RowOrder(int rows, boolean shuffled, long seed) {
        this.rows = new int[rows];
        this.shuffled = shuffled;
        this.seed = seed;
        this.random = new SeededRandom(seed);
        resetToNatural();
    }

    /** The rows in the order of an epoch; not to be changed, and valid until the next call. */
    int[] of(long wanted) {
        if (shuffled && wanted != epoch) {
            resetToNatural();
            random.restart(seed + wanted * SEEDS_APART);
            random.shuffle(rows);
            epoch = wanted;
        }
        return rows;
    }

    private void resetToNatural() {
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
    }
}
