package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeededRandomTest {
    /** Java's own SplitMix64 is the reference. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MIN_VALUE, 123_456_789_012L})
    void theNumbersAreThoseOfSplitMix(long seed) {
        SeededRandom random = new SeededRandom(seed);
        SplittableRandom reference = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            int bound = i % 3 == 0 ? 64 : 1 + i * 1_000_003 % 1_900_000_000;
            assertEquals(reference.nextInt(bound), random.nextInt(bound));
            assertEquals(reference.nextDouble(), random.nextDouble());
        }
    }

    @Test
    void aRestartBeginsWithTheFirstNumberOfTheSeed() {
        SeededRandom random = new SeededRandom(5);
        random.nextDouble();
        random.restart(9);
        assertEquals(new SeededRandom(9).nextDouble(), random.nextDouble());
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheDistribution() {
        SeededRandom random = new SeededRandom(1);
        double[] numbers = IntStream.range(0, 100_000).mapToDouble(_ -> random.nextGaussian()).toArray();
        assertEquals(0, mean(numbers, 1), 0.015);
        assertEquals(1, mean(numbers, 2), 0.02);
        assertEquals(0, mean(numbers, 3), 0.06);
        assertEquals(3, mean(numbers, 4), 0.15);
        assertEquals(0.6827, Arrays.stream(numbers).filter(x -> Math.abs(x) < 1).count() / 1e5, 0.006);
    }

    private static double mean(double[] numbers, int power) {
        return Arrays.stream(numbers).map(x -> Math.pow(x, power)).average().orElseThrow();
    }

    @Test
    void shufflingKeepsEveryNumberAndReachesEveryOrder() {
        SeededRandom random = new SeededRandom(3);
        int[] counts = new int[6];
        for (int i = 0; i < 6000; i++) {
            int[] order = {0, 1, 2};
            random.shuffle(order);
            counts[order[0] * 2 + (order[1] > order[2] ? 1 : 0)]++;
            Arrays.sort(order);
            assertArrayEquals(new int[] {0, 1, 2}, order);
        }
        Arrays.stream(counts).forEach(count -> assertEquals(1000, count, 120));
    }
}
