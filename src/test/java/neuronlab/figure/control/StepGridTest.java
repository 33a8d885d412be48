package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepGridTest {
    @ParameterizedTest
    @CsvSource({
        "0.001, 0.12349, 0.123", "0.001, 0.1235001, 0.124", "0.1, 0.30000000000000004, 0.3",
        "0.0001, -0.39996, -0.4", "1, 245.6, 246", "0.1, -0.04, 0"
    })
    void aValueGoesToTheNearestMultiple(double step, double value, double expected) {
        assertEquals(expected, new StepGrid(step).nearest(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 0.101", "0.1, -1, 0.099", "0.0584879, 1, 0.059", "0.0584879, -1, 0.058",
        "0.0584879, 10, 0.068", "-0.0005, 1, 0", "0.299, 1, 0.3"
    })
    void aStepEndsOnTheNextMultiple(double value, int steps, double expected) {
        assertEquals(expected, new StepGrid(0.001).away(value, steps));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void multiplesAreCleanDecimals(long seed) {
        Random random = new Random(seed);
        long thousandths = random.nextLong(-5_000, 5_000);
        double near = thousandths / 1000.0 + random.nextDouble(-0.0004, 0.0004);
        assertEquals(thousandths / 1000.0, new StepGrid(0.001).nearest(near));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aStepIsPositive(double step) {
        assertThrows(IllegalArgumentException.class, () -> new StepGrid(step));
    }

    @Test
    void zeroHasNoSign() {
        assertEquals(0.0, new StepGrid(0.1).nearest(-0.0));
    }
}
