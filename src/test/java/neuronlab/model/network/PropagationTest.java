package neuronlab.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import neuronlab.model.AllocatedBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PropagationTest {
    /** One hidden neuron with ReLU between one input and one output. */
    private static final Network CHAIN = Network.linear(1).withHidden(Activation.RELU, 1);

    private static final int W1 = 0;
    private static final int B1 = 1;
    private static final int W2 = 2;
    private static final int B2 = 3;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Input 2, target 4, loss (y − 4)²: worked out by hand. */
    @Test
    void roundNumbersGoForwardAndBackThroughOneHiddenNeuron() {
        Parameters start = Parameters.of(CHAIN, 0.5, 0, 3, -1);
        Propagation pass = new Propagation(CHAIN, 1);
        pass.forward(start, 2);
        assertEquals(1, pass.preActivation(0, 0));
        assertEquals(1, pass.activation(0, 0));
        assertEquals(2, pass.preActivation(1, 0));
        assertEquals(2, pass.output(0));
        pass.backward(start, 2 * (pass.output(0) - 4));
        assertEquals(-4, pass.delta(1, 0));
        assertEquals(-12, pass.delta(0, 0));
        assertEquals(-24, pass.derivative(W1));
        assertEquals(-12, pass.derivative(B1));
        assertEquals(-4, pass.derivative(new Parameter.Weight(1, 0, 0)));
        assertEquals(-4, pass.derivative(new Parameter.Bias(1, 0)));
        Parameters moved = pass.update(start, 0.01);
        assertArrayEquals(new double[] {0.74, 0.12, 3.04, -0.96}, moved.values(), 1e-15);
        assertEquals(3.904, moved.predict(2), 1e-12);
    }

    @Test
    void aNeuronThatReluHasSwitchedOffHasNoSlopes() {
        Parameters dead = Parameters.of(CHAIN, 0.5, -2, 3, -1);
        Propagation pass = new Propagation(CHAIN, 1);
        pass.forward(dead, 2);
        assertEquals(-1, pass.preActivation(0, 0));
        assertEquals(-1, pass.output(0));
        pass.backward(dead, 2 * (pass.output(0) - 4));
        assertEquals(-10, pass.delta(1, 0));
        assertEquals(0, pass.delta(0, 0));
        assertEquals(-10, pass.derivative(B2));
        assertEquals(0, pass.derivative(W2));
        assertEquals(0, pass.derivative(B1));
        assertEquals(0, pass.derivative(W1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 1, 1", "1, 0, 1", "1, 1, 0"})
    void twoHiddenNeuronsMakeXorByHand(double x1, double x2, double xor) {
        Network network = Network.linear(2).withHidden(Activation.RELU, 2);
        assertEquals(xor, Parameters.of(network, 1, 1, 1, 1, 0, -1, 1, -2, 0).predict(x1, x2));
    }

    @Test
    void twoStraightLayersAreOne() {
        Network network = Network.linear(1).withHidden(Activation.IDENTITY, 1);
        Parameters both = Parameters.of(network, 2, 1, 3, -1);
        for (double x : new double[] {-2, 0, 0.5, 10}) {
            assertEquals(Parameters.of(Network.linear(1), 6, 2).predict(x), both.predict(x));
        }
    }

    /** The loss of this test is the outputs, each times a number of its own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theDerivativesAreCentralDifferences(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Activation last = seed % 3 == 0 ? Activation.SOFTMAX : RandomNetworks.bend(random);
        Network network = RandomNetworks.of(random, random.nextInt(1, 5), last);
        Parameters parameters = smooth(random, network);
        double[] inputs = RandomNetworks.numbers(random, 3 * network.inputs(), 2);
        double[] factors = RandomNetworks.numbers(random, 3 * network.outputs(), 2);
        Propagation pass = new Propagation(network, 4);
        pass.forward(parameters, inputs, 0, 3);
        pass.backward(parameters, factors);
        double h = 1e-6;
        for (int i = 0; i < parameters.count(); i++) {
            double above = loss(parameters.with(i, parameters.get(i) + h), inputs, factors);
            double below = loss(parameters.with(i, parameters.get(i) - h), inputs, factors);
            double difference = (above - below) / (2 * h);
            assertEquals(difference, pass.derivative(i), 1e-7 * Math.max(1, Math.abs(difference)));
        }
    }

    /** Some biases, so that no ReLU stands exactly at its bend. */
    private static Parameters smooth(RandomGenerator random, Network network) {
        return Parameters.of(network, RandomNetworks.numbers(random, network.parameterCount(), 1.5));
    }

    private static double loss(Parameters parameters, double[] inputs, double[] factors) {
        double[] outputs = new double[factors.length];
        new Predictor(parameters.network()).outputsInto(parameters, inputs, outputs);
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            sum += factors[i] * outputs[i];
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLayerIsTheFormulaOfTheOneBefore(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, 2, RandomNetworks.bend(random));
        Parameters parameters = smooth(random, network);
        double[] inputs = RandomNetworks.numbers(random, network.inputs(), 2);
        Propagation pass = new Propagation(network, 1);
        pass.forward(parameters, inputs);
        double[] before = inputs;
        for (int layer = 0; layer < network.layers().size(); layer++) {
            double[] now = new double[network.layer(layer).neurons()];
            for (int neuron = 0; neuron < now.length; neuron++) {
                double z = parameters.bias(layer, neuron);
                for (int i = 0; i < before.length; i++) {
                    z += parameters.weight(layer, neuron, i) * before[i];
                }
                now[neuron] = network.layer(layer).activation().value(z);
                assertEquals(z, pass.preActivation(layer, neuron), 1e-13);
                assertEquals(now[neuron], pass.activation(layer, neuron), 1e-13);
            }
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsThatGoTogetherAnswerAsEachAlone(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, 3, seed % 2 == 0 ? Activation.SOFTMAX : Activation.TANH);
        Parameters parameters = smooth(random, network);
        int rows = random.nextInt(1, 150);
        double[] inputs = RandomNetworks.numbers(random, rows * network.inputs(), 2);
        double[] together = new double[rows * 3];
        new Predictor(network).outputsInto(parameters, inputs, together);
        for (int row = 0; row < rows; row++) {
            double[] own = new double[network.inputs()];
            System.arraycopy(inputs, row * own.length, own, 0, own.length);
            double[] expected = parameters.outputs(own);
            for (int output = 0; output < 3; output++) {
                assertEquals(expected[output], together[row * 3 + output], 1e-15);
            }
        }
    }

    @Test
    void softmaxOfHugeSumsIsCertaintyAndDoesNotOverflow() {
        Parameters huge = Parameters.of(Network.softmax(1, 3), 1000, -1000, 999, 0, 0, 0);
        double[] probabilities = huge.outputs(1);
        assertArrayEquals(new double[] {1 / (1 + Math.exp(-1)), 0, 1 / (1 + Math.E)}, probabilities, 1e-15);
        Parameters infinite = Parameters.of(Network.softmax(1, 2), 1e308, 1, 0, 0);
        assertArrayEquals(new double[] {1, 0}, infinite.outputs(1e10));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Parameters start = Parameters.zero(CHAIN);
        Parameters other = Parameters.zero(Network.linear(1));
        Propagation pass = new Propagation(CHAIN, 2);
        assertThrows(IllegalArgumentException.class, () -> pass.forward(other, 2));
        assertThrows(IllegalArgumentException.class, () -> pass.forward(start, 1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> pass.forward(start, new double[3], 0, 3));
        pass.forward(start, 2);
        assertThrows(IllegalArgumentException.class, () -> pass.backward(start, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> pass.backward(other, 1));
        assertThrows(IllegalArgumentException.class, () -> pass.update(other, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> pass.activation(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Propagation(CHAIN, 0));
        Predictor predictor = new Predictor(Network.linear(2));
        Parameters two = Parameters.zero(Network.linear(2));
        assertThrows(IllegalArgumentException.class, () -> predictor.outputsInto(two, new double[3], new double[1]));
    }

    @Test
    void aPassAllocatesNothing() {
        Network network = Network.softmax(2, 3).withHidden(Activation.TANH, 4, 4);
        Parameters parameters = Parameters.random(network, 1);
        Propagation pass = new Propagation(network, 8);
        double[] inputs = new double[16];
        double[] factors = new double[24];
        Predictor predictor = new Predictor(network);
        Runnable thousand = () -> {
            for (int i = 0; i < 1000; i++) {
                pass.forward(parameters, inputs, 0, 8);
                pass.backward(parameters, factors);
                predictor.outputsInto(parameters, inputs, factors);
            }
        };
        AllocatedBytes.by(thousand);
        long bytes = AllocatedBytes.by(thousand);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 1000 passes");
    }
}
