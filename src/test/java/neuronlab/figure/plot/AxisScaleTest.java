package neuronlab.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import neuronlab.figure.plot.AxisScale.Linear;
import neuronlab.figure.plot.AxisScale.Logarithmic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1300, 0.5", "2600, 1", "-260, -0.1"})
    void aLinearAxisDividesEvenly(double value, double fraction) {
        Linear scale = new Linear(0, 2600);
        assertEquals(fraction, scale.fraction(value), 1e-15);
        assertEquals(value, scale.value(fraction), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "10, 0.25", "100, 0.5", "10000, 1"})
    void aLogarithmicAxisDividesByRatios(double value, double fraction) {
        Logarithmic scale = new Logarithmic(1, 10000);
        assertEquals(fraction, scale.fraction(value), 1e-15);
        assertEquals(value, scale.value(fraction), 1e-9);
    }

    @Test
    void anAxisThatDoesNotAscendIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Linear(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Linear(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Linear(-Double.MAX_VALUE, Double.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> new Logarithmic(0, 10));
    }

    @Test
    void theTransformPutsGreaterValuesHigher() {
        PlotTransform transform = new PlotTransform(new Linear(0, 2600), new Linear(0, 410), 520, 410);
        assertEquals(200, transform.x(1000), 1e-9);
        assertEquals(410, transform.y(0), 1e-9);
        assertEquals(11, transform.y(399), 1e-9);
        assertEquals(1000, transform.xAt(200), 1e-9);
        assertEquals(399, transform.yAt(11), 1e-9);
    }
}
