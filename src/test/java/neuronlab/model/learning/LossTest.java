package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossTest {
    private static final Loss.OfError SQUARED = new Loss.Squared(false);
    private static final Loss.OfError ABSOLUTE = new Loss.Absolute();
    private static final Loss.OfError HUBER = new Loss.Huber(1.5);
    private static final Loss.CrossEntropy CROSS_ENTROPY = new Loss.CrossEntropy();

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(SQUARED, -3, 9, -6),
                Arguments.of(SQUARED, 0.5, 0.25, 1),
                Arguments.of(new Loss.Squared(true), 0.5, 0.25, 1),
                Arguments.of(ABSOLUTE, -3, 3, -1),
                Arguments.of(ABSOLUTE, 0, 0, 0),
                Arguments.of(ABSOLUTE, 0.5, 0.5, 1),
                Arguments.of(HUBER, 1, 0.5, 1),
                Arguments.of(HUBER, 1.5, 1.125, 1.5),
                Arguments.of(HUBER, -4, 4.875, -1.5));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void valueAndDerivativeAreThoseOfTheFormula(Loss.OfError loss, double error, double value, double derivative) {
        assertEquals(value, loss.value(error));
        assertEquals(derivative, loss.derivative(error));
    }

    @Test
    void onlyTheLessonsSquaredLossLeavesAFactorToTheRate() {
        assertEquals(0.5, Loss.SQUARED.share());
        assertEquals(1, SQUARED.share());
        assertEquals(1, ABSOLUTE.share());
        assertEquals(1, Loss.CROSS_ENTROPY.share());
    }

    // ln Σ exp(z) − z of the label, with 50 digits (mpmath), rounded to doubles.
    static Stream<Arguments> logits() {
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
    @MethodSource("logits")
    void theCrossEntropyIsThatOfTheFormulaHoweverLargeTheLogits(double[] logits, int label, double expected) {
        assertEquals(expected, CROSS_ENTROPY.value(logits, label), 1e-14 * expected);
    }

    @Test
    void theDerivativeOfHugeLogitsIsThatOfCertainty() {
        double[] derivatives = new double[3];
        CROSS_ENTROPY.derivativeInto(new double[] {1000, -1000, 0}, 1, derivatives);
        assertArrayEquals(new double[] {1, -1, 0}, derivatives);
        CROSS_ENTROPY.derivativeInto(new double[] {1000, -1000, 0}, 0, derivatives);
        assertArrayEquals(new double[] {0, 0, 0}, derivatives);
    }

    @Test
    void aPenaltyPricesTheSizeOfAWeight() {
        Penalty penalty = new Penalty(0.5, 0.25);
        assertEquals(0.5 * 3 + 0.25 * 9, penalty.value(-3));
        assertEquals(-0.5 - 2 * 0.25 * 3, penalty.derivative(-3));
        assertEquals(0, penalty.derivative(0));
        assertThrows(IllegalArgumentException.class, () -> new Penalty(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Penalty(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Loss.Huber(0));
    }
}
