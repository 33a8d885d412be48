package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThinningTest {
    private static final int POINTS = 20_000;
    private static final int WIDTH = 300;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static double[] across() {
        return IntStream.range(0, POINTS)
                .mapToDouble(index -> (double) WIDTH * index / (POINTS - 1))
                .toArray();
    }

    private static double[] noise(int seed) {
        return new Random(seed).doubles(POINTS, 0, 200).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachColumnOfPixelsKeepsItsHighestAndItsLowestPoint(int seed) {
        double[] x = across();
        double[] y = noise(seed);
        int[] kept = Thinning.perColumn(x, y);
        int[] all = IntStream.range(0, POINTS).toArray();
        assertTrue(kept.length <= 2 * (WIDTH + 1) + 2, () -> kept.length + " points");
        for (int column = 0; column < WIDTH; column++) {
            assertEquals(extreme(all, x, y, column, 1), extreme(kept, x, y, column, 1));
            assertEquals(extreme(all, x, y, column, -1), extreme(kept, x, y, column, -1));
        }
        assertEquals(0, kept[0]);
        assertEquals(POINTS - 1, kept[kept.length - 1]);
        assertArrayEquals(IntStream.of(kept).sorted().distinct().toArray(), kept);
    }

    private static double extreme(int[] indices, double[] x, double[] y, int column, int sign) {
        return IntStream.of(indices)
                .filter(index -> (int) x[index] == column)
                .mapToDouble(index -> sign * y[index])
                .max()
                .orElseThrow();
    }

    @Test
    void fewPointsAndCurvesThatGoBackAreLeftAsTheyAre() {
        assertArrayEquals(new int[] {0, 1, 2}, Thinning.perColumn(new double[] {0, 10, 20}, new double[] {5, 7, 3}));
        double[] back = across();
        back[1000] = 290;
        assertEquals(POINTS, Thinning.perColumn(back, noise(1)).length);
        assertEquals(0, Thinning.perColumn(new double[0], new double[0]).length);
    }
}
