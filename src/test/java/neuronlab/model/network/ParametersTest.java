package neuronlab.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final Network CLASSES = Network.softmax(2, 3);
    private static final Parameters MODEL =
            Parameters.of(CLASSES, 0.5, -1.25, 2, 0.75, -0.5, 1.5, 0.25, -1, 0.5);

    @Test
    void aLinearNeuronWeighsItsInputsAndAddsItsBias() {
        Parameters neuron = Parameters.of(Network.linear(2), 0.5, -2, 10);
        assertEquals(0.5 * 4 - 2 * 3 + 10, neuron.predict(4, 3));
        assertEquals(-2, neuron.weight(0, 0, 1));
        assertEquals(10, neuron.bias(0, 0));
        assertThrows(IllegalArgumentException.class, () -> neuron.predict(1));
        assertThrows(IllegalStateException.class, () -> MODEL.predict(1, 2));
    }

    @Test
    void softmaxRegressionAnswersWithProbabilities() {
        double[] logits = {0.5 - 2.5 + 0.25, 2 + 1.5 - 1, -0.5 + 3 + 0.5};
        assertArrayEquals(logits, MODEL.logits(1, 2), 1e-15);
        double sum = Arrays.stream(logits).map(Math::exp).sum();
        double[] expected = Arrays.stream(logits).map(z -> Math.exp(z) / sum).toArray();
        assertArrayEquals(expected, MODEL.outputs(1, 2), 1e-15);
        assertEquals(2, MODEL.predictClass(1, 2));
        assertEquals(0, Parameters.zero(CLASSES).predictClass(1, 2));
    }

    @Test
    void theBoundaryOfTwoClassesIsWhereTheirDifferenceIsZero() {
        Parameters difference = MODEL.difference(2, 1);
        assertEquals(Network.linear(2), difference.network());
        assertEquals(MODEL.logits(3, 4)[2] - MODEL.logits(3, 4)[1], difference.predict(3, 4), 1e-14);
        Network deep = CLASSES.withHidden(Activation.TANH, 1);
        assertThrows(IllegalStateException.class, () -> Parameters.zero(deep).difference(0, 1));
    }

    @Test
    void oneParameterIsChangedAndTheOthersStay() {
        Parameters changed = MODEL.with(new Parameter.Weight(0, 1, 0), 7).with(8, -3);
        assertEquals(Parameters.of(CLASSES, 0.5, -1.25, 7, 0.75, -0.5, 1.5, 0.25, -1, -3), changed);
        assertNotEquals(MODEL, changed);
        assertEquals(2, MODEL.get(2));
    }

    @Test
    void numbersThatAreNotFiniteOrTooManyAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> MODEL.with(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> MODEL.with(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Parameters.of(CLASSES, 1, 2));
        Parameters huge = Parameters.of(Network.softmax(1, 2), Double.MAX_VALUE, -Double.MAX_VALUE, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> huge.difference(0, 1));
    }

    @Test
    void aRandomStartIsTheSameForTheSameSeed() {
        Network network = CLASSES.withHidden(Activation.TANH, 4);
        assertEquals(Parameters.random(network, 5), Parameters.random(network, 5));
        assertNotEquals(Parameters.random(network, 5), Parameters.random(network, 6));
        // The SplitMix64 numbers of the seed through Box's and Muller's formula, in Python.
        double[] first = {0.01013619610060737, 0.4176320837256322, -0.3338179384287121};
        assertArrayEquals(first, Arrays.copyOf(Parameters.random(network, 5).values(), 3), 1e-15);
    }

    @Test
    void weightsOfARandomStartShrinkWithTheInputsAndBiasesAreZero() {
        Network network = Network.linear(400).withHidden(Activation.RELU, 100);
        Parameters start = Parameters.random(network, 1);
        double[] first = Arrays.copyOf(start.values(), 400 * 100);
        assertEquals(1 / 20.0, deviation(first), 1e-3);
        double[] second = Arrays.copyOfRange(start.values(), 400 * 100 + 100, 400 * 100 + 200);
        assertEquals(1 / 10.0, deviation(second), 0.02);
        for (int neuron = 0; neuron < 100; neuron++) {
            assertEquals(0, start.bias(0, neuron));
        }
    }

    private static double deviation(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(x -> x * x).average().orElseThrow());
    }
}
