package neuronlab.model.classification;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
    /** Answers class 0 below −1, class 2 above 1 and class 1 between. */
    private static final SoftmaxRegression MODEL =
            new SoftmaxRegression(1, new double[] {-1, 0, 1}, new double[] {-1, 0, -1});

    private static final Table DATA = RandomClassifier.labelled(
            1,
            new double[] {-3, -2, 0, 2, 3, 0.5, 4},
            new int[] {0, 0, 1, 1, 2, 2, 0},
            RandomClassifier.names(3));

    @Test
    void everyAnswerIsCountedWhereActualAndPredictedMeet() {
        ConfusionMatrix matrix = ConfusionMatrix.of(MODEL, DATA);
        int[][] expected = {{2, 0, 1}, {0, 1, 1}, {0, 1, 1}};
        for (int actual = 0; actual < 3; actual++) {
            for (int predicted = 0; predicted < 3; predicted++) {
                assertEquals(expected[actual][predicted], matrix.count(actual, predicted));
            }
        }
        assertEquals(7, matrix.total());
        assertEquals(4, matrix.right());
        assertEquals(4.0 / 7, matrix.accuracy());
    }

    @Test
    void accuracyIsTheShareOfRightAnswers() {
        assertEquals(4.0 / 7, Accuracy.of(MODEL, DATA));
        assertArrayEquals(new int[] {3, 5, 6}, Accuracy.mistakes(MODEL, DATA));
    }

    @Test
    void aModelForOtherDataIsRefused() {
        SoftmaxRegression other = SoftmaxRegression.zero(2, 3);
        assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.of(other, DATA));
        assertThrows(IllegalArgumentException.class, () -> Accuracy.of(other, DATA));
        ConfusionMatrix matrix = ConfusionMatrix.of(MODEL, DATA);
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.count(0, 3));
    }
}
