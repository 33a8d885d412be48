package neuronlab.model.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftmaxRegressionTest {
    private static final SoftmaxRegression MODEL =
            new SoftmaxRegression(2, new double[] {1, 2, 3, 4, 5, 6}, new double[] {0.5, -0.5, -5});

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void theLogitsAreTheWeightedInputsPlusTheBias() {
        assertArrayEquals(new double[] {8.5, 17.5, 23}, MODEL.logits(2, 3));
        assertEquals(2, MODEL.predict(2, 3));
        assertEquals(0, MODEL.predict(-2, -3));
    }

    @Test
    void theProbabilitiesOfTheTutorialsTableComeOut() {
        SoftmaxRegression model = new SoftmaxRegression(1, new double[] {-1, 0, 1}, new double[3]);
        // exp(z) / Σ exp(z) of −1, 0, 1 with 50 digits (mpmath), rounded to doubles.
        assertArrayEquals(
                new double[] {0.09003057317038046, 0.24472847105479767, 0.6652409557748219},
                model.probabilities(1),
                1e-15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theProbabilitiesSumToOneAndFavourThePrediction(long seed) {
        RandomClassifier random = RandomClassifier.of(seed);
        double[] inputs = random.data().inputs(0);
        double[] probabilities = random.model().probabilities(inputs);
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-14);
        double largest = Arrays.stream(probabilities).max().orElseThrow();
        assertEquals(largest, probabilities[random.model().predict(inputs)]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDifferenceOfTwoClassesIsThatOfTheirLogits(long seed) {
        RandomClassifier random = RandomClassifier.of(seed, 1, 3, 4);
        double[] inputs = random.data().inputs(0);
        double[] logits = random.model().logits(inputs);
        assertEquals(logits[3] - logits[1], random.model().difference(3, 1).predict(inputs), 1e-13);
    }

    @Test
    void ofEquallyProbableClassesTheFirstIsPredicted() {
        assertEquals(0, SoftmaxRegression.zero(3, 4).predict(1, 2, 3));
    }

    @Test
    void equalNumbersMakeEqualModels() {
        SoftmaxRegression same = new SoftmaxRegression(2, MODEL.weights(), MODEL.biases());
        assertEquals(MODEL, same);
        assertEquals(MODEL.hashCode(), same.hashCode());
        assertNotEquals(MODEL, new SoftmaxRegression(2, new double[6], MODEL.biases()));
        assertEquals(6, MODEL.weight(2, 1));
        assertEquals(-5, MODEL.bias(2));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MODEL.logits(1));
        assertThrows(IllegalArgumentException.class, () -> MODEL.predict(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> MODEL.logitsInto(new double[2], new double[2]));
        assertThrows(IllegalArgumentException.class, () -> SoftmaxRegression.zero(0, 2));
        assertThrows(IllegalArgumentException.class, () -> SoftmaxRegression.zero(2, -1));
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxRegression(2, new double[3], new double[2]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SoftmaxRegression(1, new double[] {Double.NaN}, new double[1]));
        assertThrows(IndexOutOfBoundsException.class, () -> MODEL.weight(0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> MODEL.weight(3, 0));
    }
}
