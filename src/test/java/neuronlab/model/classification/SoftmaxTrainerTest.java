package neuronlab.model.classification;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import neuronlab.model.AllocatedBytes;
import neuronlab.model.StepOutcome;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTrainerTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    private static SoftmaxTrainer standardisedHouses() {
        Table houses = LabelledHouses.training();
        return new SoftmaxTrainer(
                Scale.fit(Scale.Kind.STANDARDISED, houses).apply(houses), LabelledHouses.standardisedSettings());
    }

    private static void step(SoftmaxTrainer trainer, int steps) {
        for (int i = 0; i < steps; i++) {
            assertEquals(StepOutcome.MOVED, trainer.step());
        }
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, -0.04407896462713537, 0.02785430072655778, 0.1, 0.6478393819344905",
        "10, -0.2725594218403192, 0.23150527375627952, 0.3972937304595237, 0.5580043280746274",
        "100, -0.5144381054360924, 0.4812247735918786, 0.49203826878796286, 0.5411987533381636",
        "1000, -0.5153901378556481, 0.48222630980383213, 0.4924144545404037, 0.5411985150987894"
    })
    void standardisedHousesLeadAlongTheReferencePath(int steps, double area, double bathrooms, double bias, double loss) {
        SoftmaxTrainer trainer = standardisedHouses();
        step(trainer, steps);
        assertEquals(area, trainer.weight(LabelledHouses.GOOD, 0), 1e-12);
        assertEquals(bathrooms, trainer.weight(LabelledHouses.GOOD, 1), 1e-12);
        assertEquals(bias, trainer.bias(LabelledHouses.GOOD), 1e-12);
        assertEquals(-bias, trainer.bias(LabelledHouses.BAD), 1e-12);
        assertEquals(loss, trainer.loss(), 1e-12);
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, 3.22e-05, 6.5e-08, 2e-08, 0.6742863226427721",
        "100, 0.00018778784268910545, 1.5741355655387039e-06, 4.535346141719916e-07, 0.6343274298393295",
        "1000, 0.00018776747683163557, 1.2985370311953653e-05, 3.6678793196624227e-06, 0.634324306534803"
    })
    void rawHousesLeadAlongTheReferencePath(int steps, double area, double bathrooms, double bias, double loss) {
        SoftmaxTrainer trainer = new SoftmaxTrainer(LabelledHouses.training(), LabelledHouses.rawSettings());
        step(trainer, steps);
        assertEquals(area, trainer.weight(LabelledHouses.GOOD, 0), 1e-9 * area);
        assertEquals(bathrooms, trainer.weight(LabelledHouses.GOOD, 1), 1e-9 * bathrooms);
        assertEquals(bias, trainer.bias(LabelledHouses.GOOD), 1e-9 * bias);
        assertEquals(loss, trainer.loss(), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStepWithAllRowsGoesAgainstTheGradient(long seed) {
        RandomClassifier random = RandomClassifier.of(seed);
        SoftmaxGradient gradient = CrossEntropy.gradient(random.model(), random.data());
        SoftmaxTrainer trainer = new SoftmaxTrainer(random.data(), random.model(), DescentSettings.fullBatch(0.1));
        assertEquals(CrossEntropy.of(random.model(), random.data()), trainer.loss(), 1e-13);
        step(trainer, 1);
        for (int label = 0; label < gradient.classes(); label++) {
            assertEquals(random.model().bias(label) - 0.1 * gradient.bias(label), trainer.bias(label), 1e-15);
            for (int feature = 0; feature < gradient.features(); feature++) {
                assertEquals(
                        random.model().weight(label, feature) - 0.1 * gradient.weight(label, feature),
                        trainer.weight(label, feature),
                        1e-15);
            }
        }
        assertEquals(CrossEntropy.of(trainer.model(), random.data()), trainer.loss(), 1e-13);
    }

    @Test
    void askingForTheLossDoesNotChangeTheTraining() {
        RandomClassifier random = RandomClassifier.of(3, 20, 4, 3);
        SoftmaxTrainer asked = new SoftmaxTrainer(random.data(), new DescentSettings(0.3, 6, 9));
        SoftmaxTrainer left = new SoftmaxTrainer(random.data(), new DescentSettings(0.3, 6, 9));
        for (int i = 0; i < 20; i++) {
            asked.step();
            left.step();
            assertEquals(CrossEntropy.of(asked.model(), random.data()), asked.loss(), 1e-13);
        }
        assertEquals(left.model(), asked.model());
    }

    /** Row i alone has input i, so a weight moves when its row is visited. */
    @Test
    void anEpochVisitsEveryRowOnceInBatches() {
        int rows = 10;
        double[] inputs = new double[rows * rows];
        IntStream.range(0, rows).forEach(row -> inputs[row * rows + row] = 1);
        Table data = RandomClassifier.labelled(rows, inputs, new int[rows], RandomClassifier.names(2));
        SoftmaxTrainer trainer = new SoftmaxTrainer(data, new DescentSettings(1, 4, 5));
        assertEquals(3, trainer.stepsPerEpoch());
        int[] visited = {4, 8, 10};
        for (int step = 0; step < 3; step++) {
            assertEquals(0, trainer.epochs());
            trainer.step();
            assertEquals(
                    visited[step],
                    IntStream.range(0, rows)
                            .filter(feature -> trainer.weight(0, feature) != 0)
                            .count());
        }
        assertEquals(3, trainer.steps());
        assertEquals(1, trainer.epochs());
    }

    @Test
    void stepsWithSmallBatchesFollowTheGradientOfTheirRows() {
        Table one = RandomClassifier.labelled(2, new double[] {1, -2}, new int[] {1}, RandomClassifier.names(3));
        Table seven = one.select(0, 0, 0, 0, 0, 0, 0);
        SoftmaxTrainer batches = new SoftmaxTrainer(seven, new DescentSettings(0.5, 3, 1));
        SoftmaxTrainer plain = new SoftmaxTrainer(one, DescentSettings.fullBatch(0.5));
        batches.epoch();
        step(plain, 3);
        assertArrayEquals(plain.model().weights(), batches.model().weights(), 1e-15);
        assertArrayEquals(plain.model().biases(), batches.model().biases(), 1e-15);
    }

    @Test
    void anEpochEndsTheOneThatHasBegun() {
        RandomClassifier random = RandomClassifier.of(3, 10, 2, 2);
        SoftmaxTrainer trainer = new SoftmaxTrainer(random.data(), new DescentSettings(0.1, 4, 5));
        trainer.step();
        trainer.epoch();
        assertEquals(3, trainer.steps());
        assertEquals(1, trainer.epochs());
        trainer.epoch();
        assertEquals(6, trainer.steps());
        assertEquals(2, trainer.epochs());
    }

    @Test
    void theSameSeedMakesTheSameTrainingAndAnotherAnother() {
        RandomClassifier random = RandomClassifier.of(3, 20, 4, 3);
        SoftmaxRegression model = trained(random, 7);
        assertEquals(model, trained(random, 7));
        assertNotEquals(model, trained(random, 8));
    }

    private static SoftmaxRegression trained(RandomClassifier random, long seed) {
        SoftmaxTrainer trainer = new SoftmaxTrainer(random.data(), new DescentSettings(0.3, 6, seed));
        IntStream.range(0, 5).forEach(epoch -> trainer.epoch());
        return trainer.model();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 100})
    void afterARestartTheSameTrainingFollows(int batchSize) {
        RandomClassifier random = RandomClassifier.of(3, 20, 4, 3);
        SoftmaxTrainer trainer =
                new SoftmaxTrainer(random.data(), random.model(), new DescentSettings(0.3, batchSize, 7));
        step(trainer, 9);
        SoftmaxRegression reached = trainer.model();
        trainer.restart();
        assertEquals(random.model(), trainer.model());
        assertEquals(0, trainer.steps());
        assertEquals(0, trainer.epochs());
        step(trainer, 9);
        assertEquals(reached, trainer.model());
    }

    @Test
    void theLearningRateCanBeChangedBetweenSteps() {
        SoftmaxTrainer trainer = standardisedHouses();
        trainer.setLearningRate(0);
        step(trainer, 1);
        assertEquals(SoftmaxRegression.zero(2, 2), trainer.model());
        trainer.setLearningRate(1);
        step(trainer, 1);
        assertEquals(0.2, trainer.bias(LabelledHouses.GOOD), 1e-15);
        assertEquals(1, trainer.settings().learningRate());
    }

    @Test
    void whenItDivergesTheLastFiniteModelIsKept() {
        SoftmaxTrainer trainer =
                new SoftmaxTrainer(LabelledHouses.training(), DescentSettings.fullBatch(1e300));
        SoftmaxRegression before = trainer.model();
        long steps = 0;
        while (steps < 1000 && trainer.step() == StepOutcome.MOVED) {
            before = trainer.model();
            steps++;
            assertTrue(Double.isFinite(trainer.loss()));
        }
        assertTrue(steps < 1000, "it never diverged");
        assertEquals(steps, trainer.steps());
        assertEquals(before, trainer.model());
        assertTrue(Double.isFinite(trainer.loss()));
        assertEquals(StepOutcome.DIVERGED, trainer.epoch());
        assertEquals(before, trainer.model());
    }

    @Test
    void aModelOrDataTooLargeToComputeWithAreRefused() {
        Table data = RandomClassifier.labelled(1, new double[] {1e200}, new int[1], RandomClassifier.names(2));
        SoftmaxRegression large = new SoftmaxRegression(1, new double[] {1e200, 0}, new double[2]);
        DescentSettings settings = DescentSettings.fullBatch(1);
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxTrainer(data, large, settings));
        SoftmaxRegression other = SoftmaxRegression.zero(2, 2);
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxTrainer(data, other, settings));
        assertThrows(IllegalArgumentException.class, () -> DescentSettings.fullBatch(-1));
        assertThrows(IllegalArgumentException.class, () -> DescentSettings.fullBatch(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new DescentSettings(1, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void aStepAllocatesNothing(int batchSize) {
        RandomClassifier random = RandomClassifier.of(7, 50, 6, 4);
        SoftmaxTrainer trainer = new SoftmaxTrainer(random.data(), new DescentSettings(0.01, batchSize, 1));
        double[] sum = new double[1];
        Runnable thousand = () -> {
            for (int i = 0; i < 1000; i++) {
                trainer.step();
                sum[0] += trainer.loss() + trainer.weight(0, 1) + trainer.bias(2);
            }
            trainer.epoch();
        };
        AllocatedBytes.by(thousand);
        long bytes = AllocatedBytes.by(thousand);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 1000 steps, " + Arrays.toString(sum));
    }
}
