package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoftmaxTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static double[] logits(long seed) {
        RandomGenerator random = RandomCase.generator(seed);
        double scale = Math.pow(10, random.nextInt(-3, 4));
        return Arrays.stream(RandomCase.numbers(random, random.nextInt(1, 20)))
                .map(z -> z * scale)
                .toArray();
    }

    private static double[] array(double... values) {
        return values;
    }

    // The formula with 50 digits (mpmath), rounded to doubles.
    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(array(1), array(1)),
                Arguments.of(array(1, 1), array(0.5, 0.5)),
                Arguments.of(array(0, 1), array(0.2689414213699951, 0.7310585786300049)),
                Arguments.of(array(2, 4), array(0.11920292202211756, 0.8807970779778824)),
                Arguments.of(array(5, 10), array(0.0066928509242848554, 0.9933071490757152)),
                Arguments.of(
                        array(-1, 0, 1), array(0.09003057317038046, 0.24472847105479764, 0.6652409557748219)),
                Arguments.of(
                        array(1, 2, 4), array(0.04201006613406605, 0.11419519938459448, 0.8437947344813395)),
                Arguments.of(
                        array(1000, 1001, 1002), array(0.09003057317038046, 0.24472847105479764, 0.6652409557748219)),
                Arguments.of(array(-1000, 0, 3), array(0, 0.04742587317756678, 0.9525741268224333)),
                Arguments.of(array(-Double.MAX_VALUE, Double.MAX_VALUE), array(0, 1)),
                Arguments.of(array(INFINITY, 1, INFINITY), array(0.5, 0, 0.5)),
                Arguments.of(array(-INFINITY, 3), array(0, 1)),
                Arguments.of(array(-INFINITY, -INFINITY), array(0.5, 0.5)));
    }

    @ParameterizedTest
    @MethodSource("known")
    void theProbabilitiesAreTheFormulas(double[] logits, double[] expected) {
        double[] actual = Softmax.of(logits);
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], 1e-12 * expected[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProbabilitiesSumToOne(long seed) {
        double[] probabilities = Softmax.of(logits(seed));
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-14);
        assertTrue(Arrays.stream(probabilities).allMatch(p -> p >= 0 && p <= 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConstantAddedToAllChangesNothing(long seed) {
        double[] logits = logits(seed);
        double shift = Math.rint(RandomCase.generator(seed).nextDouble(-100, 100));
        double[] shifted = Arrays.stream(logits).map(z -> z + shift).toArray();
        assertArrayEquals(Softmax.of(logits), Softmax.of(shifted), 1e-11);
    }

    @Test
    void theSameArrayMayHoldTheAnswer() {
        double[] numbers = {2, 4};
        Softmax.into(numbers, numbers);
        assertArrayEquals(Softmax.of(2, 4), numbers);
    }

    @Test
    void whatHasNoSoftmaxIsRefused() {
        assertThrows(IllegalArgumentException.class, Softmax::of);
        assertThrows(IllegalArgumentException.class, () -> Softmax.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Softmax.into(new double[2], new double[3]));
    }

    @Test
    void writingIntoAnArrayAllocatesNothing() {
        double[] logits = {1, 2, 3};
        double[] probabilities = new double[3];
        Runnable thousand = () -> {
            for (int i = 0; i < 1000; i++) {
                logits[0] = i;
                Softmax.into(logits, probabilities);
            }
        };
        AllocatedBytes.by(thousand);
        long bytes = AllocatedBytes.by(thousand);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 1000 calls");
    }
}
