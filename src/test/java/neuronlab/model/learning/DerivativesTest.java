package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The slopes that steps follow, against central differences of the loss that the trainer itself reports. */
class DerivativesTest {
    private static final Optimiser STILL = Optimiser.descent(0);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static Loss lossOfError(long seed, RandomGenerator random) {
        return switch ((int) (seed % 4)) {
            case 0 -> new Loss.Squared(true);
            case 1 -> new Loss.Squared(false);
            case 2 -> new Loss.Huber(random.nextDouble(0.1, 2));
            default -> new Loss.Absolute();
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forNumbers(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, 1, RandomNetworks.bend(random));
        Table data = RandomTable.ofNumbers(random, random.nextInt(1, 20), network.inputs());
        check(random, network, data, lossOfError(seed, random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forClassesWithTheCrossEntropy(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, random.nextInt(1, 5), Activation.SOFTMAX);
        Table data =
                RandomTable.ofClasses(random, random.nextInt(1, 20), network.inputs(), network.outputs());
        check(random, network, data, Loss.CROSS_ENTROPY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forClassesWithALossOfTheError(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Activation last = seed % 5 == 0 ? RandomNetworks.bend(random) : Activation.SOFTMAX;
        Network network = RandomNetworks.of(random, random.nextInt(1, 5), last);
        Table data =
                RandomTable.ofClasses(random, random.nextInt(1, 20), network.inputs(), network.outputs());
        check(random, network, data, lossOfError(seed, random));
    }

    private static void check(RandomGenerator random, Network network, Table data, Loss loss) {
        Penalty penalty = random.nextBoolean() ? Penalty.NONE : new Penalty(random.nextDouble(), random.nextDouble());
        Parameters start =
                Parameters.of(network, RandomNetworks.numbers(random, network.parameterCount(), 1.5));
        Trainer trainer = new Trainer(data, start, Hyperparameters.of(loss, STILL).withPenalty(penalty));
        double[] derivatives =
                IntStream.range(0, start.count()).mapToDouble(trainer::derivative).toArray();
        double h = 1e-6;
        for (int i = 0; i < derivatives.length; i++) {
            double difference = (at(trainer, start, i, h) - at(trainer, start, i, -h)) / (2 * h);
            assertEquals(difference, derivatives[i], 2e-7 * Math.max(1, Math.abs(difference)));
        }
    }

    private static double at(Trainer trainer, Parameters start, int parameter, double by) {
        trainer.moveTo(start.with(parameter, start.get(parameter) + by));
        return trainer.loss() + trainer.penalty();
    }

    /** One row at a time it is the general kernel that measures, with all rows the linear neuron's own. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSlopesOfAllRowsAreTheMeanOfThoseOfEach(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Table data = RandomTable.ofNumbers(random, random.nextInt(2, 300), 3);
        Parameters start = Parameters.of(Network.linear(3), RandomNetworks.numbers(random, 4, 2));
        Hyperparameters all = Hyperparameters.of(Loss.SQUARED, STILL);
        Trainer whole = new Trainer(data, start, all);
        Trainer single = new Trainer(data, start, all.withBatches(1, seed));
        double[] means = new double[4];
        for (int row = 0; row < data.rows(); row++) {
            for (int i = 0; i < 4; i++) {
                means[i] += single.derivative(i) / data.rows();
            }
            single.step();
        }
        assertEquals(whole.loss(), single.loss(), 1e-13 * whole.loss());
        for (int i = 0; i < 4; i++) {
            assertEquals(whole.derivative(i), means[i], 1e-11);
        }
    }

    @Test
    void theCrossEntropyOfThreeRowsIsTheFormula() {
        // Loss and derivatives with 50 digits (mpmath), rounded to doubles.
        Table data = Table.of(
                RandomTable.ofNumbers(RandomNetworks.generator(1), 1, 2).inputColumns(),
                RandomTable.ofClasses(RandomNetworks.generator(1), 1, 1, 3).targetColumn(),
                new double[] {1, 2, -0.5, 0.25, 3, -1},
                new double[] {2, 0, 0});
        Parameters start = Parameters.of(Network.softmax(2, 3), 0.5, -1.25, 2, 0.75, -0.5, 1.5, 0.25, -1, 0.5);
        double[] expected = {
            -0.6397253069369778, 0.19474266150763092,
            0.8949213164659473, -0.005096498272232953,
            -0.25519600952896954, -0.18964616323539796,
            -0.5293650815271841, 0.39772623048369343, 0.13163885104349068
        };
        Trainer trainer = new Trainer(data, start, Hyperparameters.of(Loss.CROSS_ENTROPY, STILL));
        assertEquals(1.2249436745601725, trainer.loss(), 1e-15);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], trainer.derivative(i), 1e-15);
        }
    }
}
