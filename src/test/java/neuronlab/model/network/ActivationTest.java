package neuronlab.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTest {
    // With 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "IDENTITY, -1.5, -1.5, 1",
        "SIGMOID, 0, 0.5, 0.25",
        "SIGMOID, 2, 0.8807970779778824, 0.10499358540350652",
        "SIGMOID, -2, 0.11920292202211755, 0.10499358540350652",
        "SIGMOID, -745, 2.5e-324, 2.5e-324",
        "SIGMOID, 1000, 1, 0",
        "TANH, 0, 0, 1",
        "TANH, 0.5, 0.46211715726000973, 0.7864477329659275",
        "TANH, -1000, -1, 0",
        "RELU, 3, 3, 1",
        "RELU, 0, 0, 0",
        "RELU, -3, 0, 0"
    })
    void valueAndDerivativeAreThoseOfTheFormula(Activation activation, double z, double value, double derivative) {
        assertEquals(value, activation.value(z), 1e-15);
        assertEquals(derivative, activation.derivative(z), 1e-15);
    }

    static Stream<Arguments> curves() {
        return Stream.of(Activation.IDENTITY, Activation.SIGMOID, Activation.TANH, Activation.RELU)
                .flatMap(activation ->
                        Stream.of(-3.0, -0.7, 0.01, 0.4, 2.5).map(z -> Arguments.of(activation, z)));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theDerivativeIsTheSlopeOfTheValue(Activation activation, double z) {
        double h = 1e-5;
        double slope = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
        assertEquals(slope, activation.derivative(z), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theLoopsOverManySumsAreTheSameFunctions(Activation activation, double z) {
        double[] sums = {99, z, -z, 99};
        double[] answers = new double[4];
        double[] deltas = {7, 7, 7, 7};
        activation.activate(sums, answers, 1, 3);
        activation.multiplyByDerivative(answers, deltas, 1, 3);
        assertEquals(activation.value(z), answers[1], 1e-15);
        assertEquals(activation.value(-z), answers[2], 1e-15);
        assertEquals(7 * activation.derivative(z), deltas[1], 1e-14);
        assertEquals(7 * activation.derivative(-z), deltas[2], 1e-14);
        assertEquals(0, answers[0] + answers[3]);
        assertEquals(14, deltas[0] + deltas[3]);
    }

    @Test
    void tanhIsExactToTheLastFewDigitsEverywhere() {
        RandomGenerator random = RandomNetworks.generator(1);
        double[] z = DoubleStream.concat(
                        random.doubles(10_000, -25, 25),
                        DoubleStream.iterate(1e-12, x -> x < 30, x -> x * 1.01))
                .toArray();
        double[] a = new double[z.length];
        new Tanh(z.length).activate(z, a, 0, z.length);
        for (int i = 0; i < z.length; i++) {
            double exact = StrictMath.tanh(z[i]);
            assertEquals(exact, a[i], 2e-15 * Math.abs(exact));
            assertEquals(a[i], Activation.TANH.value(z[i]));
            assertTrue(Math.abs(a[i]) <= 1);
        }
        assertEquals(1, Activation.TANH.value(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Activation.TANH.value(Double.NaN)));
    }

    @Test
    void softmaxIsAFunctionOfAWholeLayer() {
        assertThrows(UnsupportedOperationException.class, () -> Activation.SOFTMAX.value(1));
        assertThrows(UnsupportedOperationException.class, () -> Activation.SOFTMAX.derivative(1));
    }
}
