package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import neuronlab.model.AllocatedBytes;
import neuronlab.model.Softmax;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of many columns, with no zeros to all zeros, against the formulas written down row by row. */
class SoftmaxKernelTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    private static Table table(RandomGenerator random, int rows, int features, int classes) {
        Table full = RandomTable.ofClasses(random, rows, features, classes);
        double zeros = random.nextInt(5) / 4.0;
        double[] inputs = Arrays.stream(full.inputArray())
                .map(x -> random.nextDouble() < zeros ? random.nextBoolean() ? 0.0 : -0.0 : x)
                .toArray();
        return Table.of(full.inputColumns(), full.targetColumn(), inputs, full.targetArray());
    }

    private static double[] formula(Table data, Parameters model, int from, int to) {
        int features = data.features();
        int classes = data.classes();
        double[] means = new double[classes * features + classes];
        for (int row = from; row < to; row++) {
            double[] logits = new double[classes];
            for (int c = 0; c < classes; c++) {
                logits[c] = model.bias(0, c);
                for (int j = 0; j < features; j++) {
                    logits[c] += model.weight(0, c, j) * data.input(row, j);
                }
            }
            double[] derivatives = Softmax.of(logits);
            derivatives[data.label(row)] -= 1;
            for (int c = 0; c < classes; c++) {
                for (int j = 0; j < features; j++) {
                    means[c * features + j] += derivatives[c] * data.input(row, j) / (to - from);
                }
                means[classes * features + c] += derivatives[c] / (to - from);
            }
        }
        return means;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSlopesOfManyColumnsAreTheFormula(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Table data = table(random, random.nextInt(1, 40), random.nextInt(20, 90), random.nextInt(2, 13));
        Network network = Network.softmax(data.features(), data.classes());
        Parameters start = Parameters.of(network, RandomNetworks.numbers(random, network.parameterCount(), 0.3));
        Trainer trainer = new Trainer(data, start, Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(0.1)));
        double[] expected = formula(data, start, 0, data.rows());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], trainer.derivative(i), 1e-13);
        }
        trainer.step();
        double[] afterStep = formula(data, trainer.parameters(), 0, data.rows());
        for (int i = 0; i < afterStep.length; i++) {
            assertEquals(afterStep[i], trainer.derivative(i), 1e-13);
        }
    }

    @Test
    void theSameSeedLeadsToTheSameBitsAndAStepAllocatesNothing() {
        Table data = table(RandomNetworks.generator(3), 101, 64, 10);
        Trainer one = batches(data);
        Trainer other = batches(data);
        for (int epoch = 0; epoch < 30; epoch++) {
            one.epoch();
            other.epoch();
        }
        assertEquals(one.parameters(), other.parameters());
        Runnable epochs = () -> {
            for (int epoch = 0; epoch < 100; epoch++) {
                one.epoch();
            }
        };
        AllocatedBytes.by(epochs);
        long bytes = AllocatedBytes.by(epochs);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 100 epochs");
    }

    private static Trainer batches(Table data) {
        return new Trainer(
                data,
                Parameters.zero(Network.softmax(data.features(), data.classes())),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(0.2)).withBatches(16, 7));
    }
}
