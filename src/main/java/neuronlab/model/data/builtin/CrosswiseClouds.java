package neuronlab.model.data.builtin;

import java.util.List;
import neuronlab.model.SeededRandom;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;

/**
 * Four clouds of 20 points round (±1, ±1) with deviation 0.3: the exclusive or. Of class {@value #EITHER} where one of
 * the two numbers is positive, of class {@value #BOTH_OR_NEITHER} where both are or none is. No line does better than to
 * get about three of the four clouds right; three hidden neurons with tanh find all points from every start.
 */
public final class CrosswiseClouds {
    /** The label of a point with exactly one positive number. */
    public static final int EITHER = 0;
    /** The label of a point with two or no positive numbers. */
    public static final int BOTH_OR_NEITHER = 1;

    private static final int POINTS = 80;
    private static final double DEVIATION = 0.3;

    private CrosswiseClouds() {}

    /** 80 points to learn from. */
    public static Table training() {
        return of(1);
    }

    /** 80 points to be examined on. */
    public static Table heldOut() {
        return of(2);
    }

    private static Table of(long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[] inputs = new double[2 * POINTS];
        double[] labels = new double[POINTS];
        for (int row = 0; row < POINTS; row++) {
            int x = row % 2 == 0 ? 1 : -1;
            int y = row % 4 < 2 ? 1 : -1;
            inputs[2 * row] = x + DEVIATION * random.nextGaussian();
            inputs[2 * row + 1] = y + DEVIATION * random.nextGaussian();
            labels[row] = x == y ? BOTH_OR_NEITHER : EITHER;
        }
        return Table.of(
                List.of(Column.number("first"), Column.number("second")),
                Column.classes("label", List.of("Either", "Both or neither")),
                inputs,
                labels);
    }
}
