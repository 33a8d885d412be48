package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorSurfaceTest {
    private static final double[][] HOUSES = {{2104, 399.9}, {1600, 329.9}, {2400, 369}};

    private final ErrorSurface surface = ErrorSurface.of(Houses.oneVariable()).orElseThrow();

    private static double plainError(double weight, double bias) {
        double sum = 0;
        for (double[] house : HOUSES) {
            sum += Math.pow(weight * house[0] + bias - house[1], 2);
        }
        return sum / HOUSES.length;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 150", "0.18, 0", "0.4, 460", "-3, 70000", "0.0585, 247.3", "1e6, -2e9"})
    void itIsTheMeanOfTheSquares(double weight, double bias) {
        assertEquals(plainError(weight, bias), surface.error(weight, bias), 1e-9 * plainError(weight, bias));
    }

    @Test
    void itsLowestPlaceIsTheBestNeuron() {
        assertEquals(0.058487905854740, surface.bestWeight(), 1e-12);
        assertEquals(247.263274220889, surface.bestBias(), 1e-8);
        assertEquals(447.29, surface.leastError(), 0.005);
        assertEquals(surface.leastError(), surface.error(surface.bestWeight(), surface.bestBias()), 0);
    }

    @ParameterizedTest
    @CsvSource({"450", "800", "100000"})
    void alongALineTheErrorIsTheSame(double error) {
        double[][] line = surface.line(error, 90);
        assertEquals(90, line[0].length);
        for (int i = 0; i < line[0].length; i++) {
            assertEquals(error, plainError(line[0][i], line[1][i]), 1e-7 * error);
        }
    }

    @Test
    void belowTheLeastErrorThereIsNoLine() {
        assertEquals(0, surface.line(447, 90)[0].length);
    }

    @Test
    void beyondAllNumbersItIsInfiniteAndNeverNaN() {
        assertEquals(Double.POSITIVE_INFINITY, surface.error(1e200, -1e200));
    }

    @Test
    void whereAllInputsAreTheSameThereIsNoLowestPlace() {
        assertEquals(Optional.empty(), ErrorSurface.of(Table.of(1, new double[] {7, 7}, new double[] {1, 3})));
    }

    @Test
    void twoInputsMakeNoSurface() {
        String message = assertThrows(IllegalArgumentException.class, () -> ErrorSurface.of(Houses.twoVariables()))
                .getMessage();
        assertTrue(message.endsWith("not 2"), message);
    }
}
