package neuronlab.model.classification;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A data set in two parts: one to learn from, one held out to be examined on.
 *
 * @param training what the model learns from
 * @param test what it has never seen
 */
public record Split(LabelledDataSet training, LabelledDataSet test) {
    /**
     * Draws the held-out rows at random, class by class, so that both parts have each class in the same proportion. Of
     * a class with n examples, {@code round(n · testShare)} are held out. Each part keeps the order of the rows.
     *
     * @param testShare above 0 and below 1
     * @param seed the same seed, the same split
     * @throws IllegalArgumentException if the share is not between 0 and 1, or a part would be empty
     */
    public static Split stratified(LabelledDataSet data, double testShare, long seed) {
        if (!(testShare > 0 && testShare < 1)) {
            throw new IllegalArgumentException("The held-out share lies between 0 and 1, not at " + testShare);
        }
        boolean[] heldOut = new boolean[data.rows()];
        RandomGenerator random = new SplittableRandom(seed);
        for (int label = 0; label < data.classes(); label++) {
            int[] rows = rowsOf(data, label);
            RowOrder.shuffle(rows, random);
            int count = (int) Math.round(rows.length * testShare);
            Arrays.stream(rows, 0, count).forEach(row -> heldOut[row] = true);
        }
        return new Split(part(data, heldOut, false), part(data, heldOut, true));
    }

    private static int[] rowsOf(LabelledDataSet data, int label) {
        return IntStream.range(0, data.rows())
                .filter(row -> data.label(row) == label)
                .toArray();
    }

    private static LabelledDataSet part(LabelledDataSet data, boolean[] heldOut, boolean which) {
        return data.select(IntStream.range(0, data.rows())
                .filter(row -> heldOut[row] == which)
                .toArray());
    }
}
