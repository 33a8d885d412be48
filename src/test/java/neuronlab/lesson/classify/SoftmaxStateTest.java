package neuronlab.lesson.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftmaxStateTest {
    private static final double ROUNDING = 1e-12;

    private final SoftmaxState state = new SoftmaxState();

    private void set(double... scores) {
        state.setCount(scores.length);
        IntStream.range(0, scores.length)
                .forEach(index -> state.setScore(index, scores[index]));
    }

    private List<Double> outputs() {
        return state.readingProperty().get().outputs();
    }

    @Test
    void itStartsWithTheLastExampleOfTheTable() {
        // exp(-3), exp(-2) and 1, each divided by their sum 1.1851223516, on paper.
        assertEquals(List.of(1.0, 2.0, 4.0), state.readingProperty().get().scores());
        assertEquals(0.042010066, outputs().get(0), 1e-9);
        assertEquals(0.114195199, outputs().get(1), 1e-9);
        assertEquals(0.843794735, outputs().get(2), 1e-9);
    }

    @Test
    void extremeScoresBreakNothing() {
        set(1000, -1000);
        assertEquals(List.of(1.0, 0.0), outputs());
        set(-1000, -1000, -1000, -1000);
        assertEquals(List.of(0.25, 0.25, 0.25, 0.25), outputs());
        set(Double.MAX_VALUE, -Double.MAX_VALUE);
        assertEquals(List.of(1.0, 0.0), outputs());
    }

    @Test
    void aSingleScoreHasNobodyToShareWith() {
        set(-1000);
        assertEquals(List.of(1.0), outputs());
        assertFalse(state.readingProperty().get().hasRatio());
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingTheSameToAllScoresChangesNoOutput(long seed) {
        Random random = new Random(seed);
        set(random.doubles(1 + random.nextInt(SoftmaxState.MOST), -10, 10).toArray());
        List<Double> before = outputs();
        state.addToAll(1);
        assertTrue(state.readingProperty().get().shifted());
        for (int index = 0; index < before.size(); index++) {
            assertEquals(before.get(index), outputs().get(index), ROUNDING);
        }
        assertEquals(1, state.readingProperty().get().sum(), ROUNDING);
    }

    @Test
    void aChangeOfOneScoreIsNoShift() {
        state.addToAll(1);
        state.setScore(0, 0);
        assertFalse(state.readingProperty().get().shifted());
    }

    @Test
    void resetRestoresTheStart() {
        SoftmaxReading start = state.readingProperty().get();
        set(1000, 3, -7, 2, 1, 5);
        state.reset();
        assertEquals(start, state.readingProperty().get());
        state.setCount(SoftmaxState.MOST);
        assertEquals(0, state.scoreProperty(5).get());
    }
}
