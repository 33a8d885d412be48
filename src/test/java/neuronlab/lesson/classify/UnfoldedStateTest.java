package neuronlab.lesson.classify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfoldedStateTest {
    private final UnfoldedState state = new UnfoldedState();

    private double[] shares() {
        return state.unfoldedProperty().get().shares();
    }

    @Test
    void theHouseOfTheTextIsProbablyBad() {
        UnfoldedState.Unfolded now = state.unfoldedProperty().get();
        assertArrayEquals(new double[] {0.119, 0.881}, shares(), 5e-4);
        assertEquals(7.389, now.power(0), 5e-4);
        assertEquals(54.598, now.power(1), 5e-4);
        assertEquals(1, now.likeliest());
    }

    @Test
    void addingOneChangesNoShareAndDoublingDoes() {
        double[] before = shares();
        state.changeAll(score -> score + 1);
        assertArrayEquals(before, shares(), 1e-12);
        assertEquals(List.of(3.0, 5.0), state.unfoldedProperty().get().scores());
        state.reset();
        state.changeAll(score -> 2 * score);
        assertArrayEquals(new double[] {0.018, 0.982}, shares(), 5e-4);
    }

    /** Computed independently, for the scores 1, 2 and 4. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.002, 0.018, 0.980", "1, 0.042, 0.114, 0.844", "2, 0.140, 0.231, 0.629", "5, 0.247, 0.302, 0.451"})
    void aTemperatureMakesItHesitantOrHeadstrong(double temperature, double first, double second, double third) {
        state.choose(ScoredExample.LODGER);
        state.setScore(0, 1);
        state.setScore(1, 2);
        state.setScore(2, 4);
        state.setTemperature(temperature);
        assertArrayEquals(new double[] {first, second, third}, shares(), 5e-4);
    }

    @Test
    void aThirdAnswerSharesTheSameStrip() {
        state.choose(ScoredExample.LODGER);
        assertEquals(3, shares().length);
        assertEquals(1, shares()[0] + shares()[1] + shares()[2], 1e-12);
    }

    @Test
    void scoresThatAreDoubledForEverStayFinite() {
        for (int times = 0; times < 100; times++) {
            state.changeAll(score -> 2 * score);
        }
        assertArrayEquals(new double[] {0.5, 0.5}, shares(), 1e-12);
    }
}
