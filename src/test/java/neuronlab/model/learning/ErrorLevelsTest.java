package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorLevelsTest {
    @Test
    void forTheThreeHousesTheyAreTheRoundNumbersOfTheTutorial() {
        assertArrayEquals(
                new double[] {450, 500, 600, 800, 1000, 2000, 5000, 10_000, 30_000, 100_000, 300_000},
                ErrorLevels.between(447.29, 836_906),
                1e-6);
    }

    @ParameterizedTest
    @CsvSource({"447.29, 1e14", "0, 1000", "1e-20, 5", "3, 4", "1e150, 1e200", "0.02, 1e200"})
    void theyAscendBetweenTheTwoEndsAndAreFew(double least, double greatest) {
        double[] levels = ErrorLevels.between(least, greatest);
        assertTrue(levels.length >= 1 && levels.length <= 21, levels.length + " levels");
        for (int i = 0; i < levels.length; i++) {
            assertTrue(levels[i] > (i == 0 ? least : levels[i - 1]) && levels[i] < greatest);
        }
    }

    @Test
    void whereThereIsNothingBetweenThereAreNone() {
        assertEquals(0, ErrorLevels.between(0, 0).length);
        assertEquals(0, ErrorLevels.between(5, 5).length);
        assertEquals(0, ErrorLevels.between(5, Double.POSITIVE_INFINITY).length);
    }
}
