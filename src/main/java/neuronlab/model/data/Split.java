package neuronlab.model.data;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A table in two parts: one to learn from, one held out to be examined on.
 *
 * @param training what the model learns from
 * @param heldOut what it has never seen
 */
public record Split(Table training, Table heldOut) {
    /**
     * Draws the held-out rows at random. If the target is a class they are drawn class by class, so that both parts
     * have each class in the same proportion: of n examples {@code round(n · share)} are held out. Each part keeps the
     * order of the rows.
     *
     * @param heldOutShare above 0 and below 1
     * @param seed the same seed, the same split
     * @throws IllegalArgumentException if the share is not between 0 and 1, or a part would be empty
     */
    public static Split of(Table data, double heldOutShare, long seed) {
        if (!(heldOutShare > 0 && heldOutShare < 1)) {
            throw new IllegalArgumentException("The held-out share lies between 0 and 1, not at " + heldOutShare);
        }
        boolean[] heldOut = new boolean[data.rows()];
        RandomGenerator random = new SplittableRandom(seed);
        for (int[] rows : groups(data)) {
            RowOrder.shuffle(rows, random);
            int count = (int) Math.round(rows.length * heldOutShare);
            Arrays.stream(rows, 0, count).forEach(row -> heldOut[row] = true);
        }
        return new Split(part(data, heldOut, false), part(data, heldOut, true));
    }

    /** The rows of each class, or all rows if the target is a number. */
    private static int[][] groups(Table data) {
        if (data.classes() == 0) {
            return new int[][] {RowOrder.natural(data.rows())};
        }
        int[] counts = data.countPerClass();
        int[][] groups = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[counts.length];
        for (int row = 0; row < data.rows(); row++) {
            int label = data.label(row);
            groups[label][filled[label]++] = row;
        }
        return groups;
    }

    private static Table part(Table data, boolean[] heldOut, boolean which) {
        return data.select(IntStream.range(0, data.rows())
                .filter(row -> heldOut[row] == which)
                .toArray());
    }
}
