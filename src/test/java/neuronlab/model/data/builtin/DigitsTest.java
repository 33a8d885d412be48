package neuronlab.model.data.builtin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private static final Network NETWORK = Network.softmax(64, 10);
    private static final Table DIGITS = Digits.load();

    // Counted with Python from the file.
    @Test
    void allDigitsAreRead() {
        assertEquals(1797, DIGITS.rows());
        assertEquals(64, DIGITS.features());
        assertArrayEquals(new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, DIGITS.countPerClass());
        double ink = 0;
        for (int row = 0; row < DIGITS.rows(); row++) {
            ink += 16 * Arrays.stream(DIGITS.inputs(row)).sum();
        }
        assertEquals(561_718, ink);
    }

    @Test
    void theFirstDigitIsTheFilesFirstLine() {
        assertEquals(0, DIGITS.label(0));
        assertEquals(1, DIGITS.label(1));
        assertArrayEquals(
                new double[] {0, 0, 5.0 / 16, 13.0 / 16, 9.0 / 16, 1.0 / 16, 0, 0},
                Arrays.copyOf(DIGITS.inputs(0), 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nineteenOfTwentyHeldOutDigitsAreReadRight(long seed) {
        Split split = Split.of(DIGITS, Digits.TEST_SHARE, seed);
        Trainer trainer = new Trainer(
                split.training(),
                Parameters.zero(NETWORK),
                Hyperparameters.of(Loss.CROSS_ENTROPY, new Optimiser.Descent(LearningRates.same(0.2)))
                        .withBatches(16, seed));
        for (int epoch = 0; epoch < Digits.EPOCHS; epoch++) {
            trainer.epoch();
        }
        double accuracy = new Evaluation(NETWORK, Loss.CROSS_ENTROPY, split.heldOut())
                .accuracy(trainer.parameters());
        assertTrue(accuracy >= 0.95, () -> "accuracy " + accuracy);
    }
}
