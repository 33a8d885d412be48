package neuronlab.model.classification;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrossEntropyTest {
    private static final Table DATA = RandomClassifier.labelled(
            2, new double[] {1, 2, -0.5, 0.25, 3, -1}, new int[] {2, 0, 0}, List.of("a", "b", "c"));
    private static final SoftmaxRegression MODEL = new SoftmaxRegression(
            2, new double[] {0.5, -1.25, 2, 0.75, -0.5, 1.5}, new double[] {0.25, -1, 0.5});

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    // ln Σ exp(z) − z of the label, with 50 digits (mpmath), rounded to doubles.
    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of(new double[] {1, 2, 4}, 0, 3.1698460195562856),
                Arguments.of(new double[] {5, 10}, 1, 0.006715348489118068),
                Arguments.of(new double[] {0, -40}, 0, 4.248354255291589e-18),
                Arguments.of(new double[] {-40, 0}, 0, 40),
                Arguments.of(new double[] {1000, -1000, 0}, 0, 0),
                Arguments.of(new double[] {1000, -1000, 0}, 1, 2000),
                Arguments.of(new double[] {-1000, -1000}, 0, 0.6931471805599453),
                Arguments.of(new double[] {7}, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void theLossIsThatOfTheFormulaHoweverLargeTheLogits(double[] logits, int label, double expected) {
        assertEquals(expected, CrossEntropy.of(logits, label), 1e-14 * expected);
    }

    @Test
    void theGradientOfHugeLogitsIsThatOfCertainty() {
        double[] derivatives = new double[3];
        CrossEntropy.gradientInto(new double[] {1000, -1000, 0}, 1, derivatives);
        assertArrayEquals(new double[] {1, -1, 0}, derivatives);
        CrossEntropy.gradientInto(new double[] {1000, -1000, 0}, 0, derivatives);
        assertArrayEquals(new double[] {0, 0, 0}, derivatives);
    }

    // With 50 digits (mpmath), rounded to doubles.
    @Test
    void lossAndGradientOfThreeRowsAreTheFormulas() {
        assertEquals(1.2249436745601725, CrossEntropy.of(MODEL, DATA), 1e-15);
        SoftmaxGradient gradient = CrossEntropy.gradient(MODEL, DATA);
        double[][] weights = {
            {-0.6397253069369778, 0.19474266150763092},
            {0.8949213164659473, -0.005096498272232953},
            {-0.25519600952896954, -0.18964616323539796}
        };
        double[] biases = {-0.5293650815271841, 0.39772623048369343, 0.13163885104349068};
        for (int label = 0; label < 3; label++) {
            assertEquals(weights[label][0], gradient.weight(label, 0), 1e-15);
            assertEquals(weights[label][1], gradient.weight(label, 1), 1e-15);
            assertEquals(biases[label], gradient.bias(label), 1e-15);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGradientIsTheCentralDifference(long seed) {
        RandomClassifier random = RandomClassifier.of(seed);
        SoftmaxRegression model = random.model();
        SoftmaxGradient gradient = CrossEntropy.gradient(model, random.data());
        double h = 1e-5;
        for (int i = 0; i < model.weights().length; i++) {
            double difference = loss(random, i, h) - loss(random, i, -h);
            int label = i / model.features();
            assertEquals(difference / (2 * h), gradient.weight(label, i % model.features()), 1e-8);
        }
        for (int label = 0; label < model.classes(); label++) {
            int bias = model.weights().length + label;
            double difference = loss(random, bias, h) - loss(random, bias, -h);
            assertEquals(difference / (2 * h), gradient.bias(label), 1e-8);
        }
    }

    /** The loss once one parameter is moved; the biases are counted after the weights. */
    private static double loss(RandomClassifier random, int parameter, double by) {
        double[] weights = random.model().weights();
        double[] biases = random.model().biases();
        if (parameter < weights.length) {
            weights[parameter] += by;
        } else {
            biases[parameter - weights.length] += by;
        }
        return CrossEntropy.of(new SoftmaxRegression(random.model().features(), weights, biases), random.data());
    }

    @Test
    void aModelThatKnowsNothingLosesTheLogarithmOfTheClasses() {
        assertEquals(Math.log(3), CrossEntropy.of(SoftmaxRegression.zero(2, 3), DATA), 1e-15);
    }

    @Test
    void aModelForOtherDataIsRefused() {
        SoftmaxRegression other = SoftmaxRegression.zero(2, 4);
        assertThrows(IllegalArgumentException.class, () -> CrossEntropy.of(other, DATA));
        assertThrows(IllegalArgumentException.class, () -> CrossEntropy.gradient(other, DATA));
    }

    @Test
    void aLossBeyondTheNumbersIsInfinite() {
        SoftmaxRegression huge = new SoftmaxRegression(2, new double[6], new double[] {1e308, 0, -1e308});
        assertEquals(Double.POSITIVE_INFINITY, CrossEntropy.of(huge, DATA));
    }
}
