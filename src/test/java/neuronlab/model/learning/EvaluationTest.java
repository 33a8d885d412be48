package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
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

class EvaluationTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowIsAnsweredAsByTheModelItself(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, 3, Activation.SOFTMAX);
        Table data = RandomTable.ofClasses(random, random.nextInt(1, 200), network.inputs(), 3);
        Parameters model = Parameters.of(network, RandomNetworks.numbers(random, network.parameterCount(), 2));
        Evaluation evaluation = new Evaluation(network, Loss.CROSS_ENTROPY, data);
        int[] expected = IntStream.range(0, data.rows())
                .map(row -> model.predictClass(data.inputs(row)))
                .toArray();
        assertArrayEquals(expected, evaluation.predictedClasses(model));
        int[] wrong = IntStream.range(0, data.rows())
                .filter(row -> expected[row] != data.label(row))
                .toArray();
        assertArrayEquals(wrong, evaluation.mistakes(model));
        assertEquals(1 - (double) wrong.length / data.rows(), evaluation.accuracy(model), 1e-15);
        double[] outputs = evaluation.outputs(model);
        for (int row = 0; row < data.rows(); row++) {
            assertArrayEquals(
                    model.outputs(data.inputs(row)), Arrays.copyOfRange(outputs, 3 * row, 3 * row + 3), 1e-15);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLossIsTheMeanOfTheRows(long seed) {
        RandomGenerator random = RandomNetworks.generator(seed);
        Network network = RandomNetworks.of(random, 3, Activation.SOFTMAX);
        Table data = RandomTable.ofClasses(random, random.nextInt(1, 600), network.inputs(), 3);
        Parameters model = Parameters.of(network, RandomNetworks.numbers(random, network.parameterCount(), 20));
        double mean = IntStream.range(0, data.rows())
                .mapToDouble(row ->
                        new Loss.CrossEntropy().value(model.logits(data.inputs(row)), data.label(row)))
                .average()
                .orElseThrow();
        double loss = new Evaluation(network, Loss.CROSS_ENTROPY, data).loss(model);
        assertEquals(mean, loss, 1e-12 * mean + 1e-15);
    }

    @Test
    void theFriendsListIsEvaluatedWithoutBeingLearned() {
        Table held = HouseTables.scaled(HouseTables.labelledHeldOut(), HouseTables.labelled());
        Trainer trainer = new Trainer(
                HouseTables.standardised(HouseTables.labelled()),
                Parameters.zero(Network.softmax(2, 2)),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(0.5)));
        trainer.run(1000, _ -> {}, () -> false);
        Evaluation evaluation = new Evaluation(trainer.network(), Loss.CROSS_ENTROPY, held);
        assertEquals(0.7, evaluation.accuracy(trainer.parameters()));
        ConfusionMatrix confusion = evaluation.confusion(trainer.parameters());
        assertEquals(7, confusion.right());
        assertEquals(10, confusion.total());
        assertEquals(7, confusion.count(0, 0) + confusion.count(1, 1));
        assertEquals(3, evaluation.mistakes(trainer.parameters()).length);
    }

    @Test
    void aRegressionHasALossAndNoClasses() {
        Table houses = HouseTables.oneVariable();
        Parameters model = Parameters.of(Network.linear(1), 0.1, 150);
        Evaluation evaluation = new Evaluation(model.network(), Loss.SQUARED, houses);
        assertEquals(799.0866666666656, evaluation.loss(model), 1e-9);
        assertArrayEquals(new double[] {360.4, 310, 390}, evaluation.outputs(model), 1e-12);
        assertThrows(IllegalStateException.class, () -> evaluation.accuracy(model));
        Parameters other = Parameters.zero(Network.linear(2));
        assertThrows(IllegalArgumentException.class, () -> evaluation.loss(other));
        assertThrows(IllegalArgumentException.class, () -> new Evaluation(other.network(), Loss.SQUARED, houses));
    }

    @Test
    void theMatrixCountsEveryPairOfClasses() {
        ConfusionMatrix matrix =
                ConfusionMatrix.of(3, new int[] {0, 0, 1, 2, 2, 2}, new int[] {0, 1, 1, 0, 2, 2});
        int[][] expected = {{1, 1, 0}, {0, 1, 0}, {1, 0, 2}};
        for (int actual = 0; actual < 3; actual++) {
            for (int predicted = 0; predicted < 3; predicted++) {
                assertEquals(expected[actual][predicted], matrix.count(actual, predicted));
            }
        }
        assertEquals(4, matrix.right());
        assertEquals(4 / 6.0, matrix.accuracy());
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.count(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> ConfusionMatrix.of(1, new int[] {1}, new int[] {0}));
    }
}
