package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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

    private static double[] noise(int seed) {
        Random random = new Random(seed);
        double[] points = new double[2 * POINTS];
        for (int index = 0; index < POINTS; index++) {
            points[2 * index] = (double) WIDTH * index / (POINTS - 1);
            points[2 * index + 1] = random.nextDouble(200);
        }
        return points;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachColumnOfPixelsKeepsItsHighestAndItsLowestPoint(int seed) {
        double[] all = noise(seed);
        double[] kept = Thinning.perColumn(all);
        assertTrue(kept.length / 2 <= 2 * (WIDTH + 1) + 2, () -> kept.length / 2 + " points");
        for (int column = 0; column < WIDTH; column++) {
            assertEquals(extreme(all, column, 1), extreme(kept, column, 1));
            assertEquals(extreme(all, column, -1), extreme(kept, column, -1));
        }
        assertEquals(all[1], kept[1]);
        assertEquals(all[all.length - 1], kept[kept.length - 1]);
    }

    private static double extreme(double[] points, int column, int sign) {
        return IntStream.range(0, points.length / 2)
                .filter(index -> (int) points[2 * index] == column)
                .mapToDouble(index -> sign * points[2 * index + 1])
                .max()
                .orElseThrow();
    }

    @Test
    void fewPointsAndCurvesThatGoBackAreLeftAsTheyAre() {
        double[] few = {0, 5, 10, 7, 20, 3};
        assertSame(few, Thinning.perColumn(few));
        double[] back = noise(1);
        back[1000] = 290;
        assertSame(back, Thinning.perColumn(back));
        double[] none = {};
        assertSame(none, Thinning.perColumn(none));
    }
}
