package neuronlab.model.handwriting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import neuronlab.model.data.Split;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn by hand is read by a model that never saw anything but the data set. */
class DrawnDigitsTest {
    private static final Network NETWORK = Network.softmax(64, 10);
    private static Parameters model;

    @BeforeAll
    static void train() {
        Split split = Split.of(Digits.load(), Digits.TEST_SHARE, 1);
        Trainer trainer = new Trainer(
                split.training(),
                Parameters.zero(NETWORK),
                Hyperparameters.of(Loss.CROSS_ENTROPY, new Optimiser.Descent(LearningRates.same(0.2)))
                        .withBatches(16, 1));
        for (int epoch = 0; epoch < Digits.EPOCHS; epoch++) {
            trainer.epoch();
        }
        model = trainer.parameters();
    }

    static Stream<Arguments> digits() {
        return Stream.of(
                Arguments.of(0, List.of(Pen.oval(0.2, 0.33))),
                Arguments.of(0, List.of(Pen.oval(0.3, 0.3))),
                Arguments.of(0, List.of(Pen.oval(0.12, 0.35))),
                Arguments.of(1, List.of(Pen.stroke(0.5, 0.15, 0.5, 0.85))),
                Arguments.of(1, List.of(Pen.stroke(0.6, 0.15, 0.4, 0.85))),
                Arguments.of(1, List.of(Pen.stroke(0.35, 0.35, 0.5, 0.15, 0.5, 0.85))),
                Arguments.of(7, List.of(Pen.stroke(0.25, 0.2, 0.75, 0.2, 0.45, 0.85))),
                Arguments.of(7, List.of(Pen.stroke(0.3, 0.15, 0.7, 0.15, 0.6, 0.85))),
                Arguments.of(
                        7,
                        List.of(
                                Pen.stroke(0.25, 0.2, 0.75, 0.2, 0.45, 0.85), Pen.stroke(0.35, 0.5, 0.7, 0.5))));
    }

    @ParameterizedTest
    @MethodSource("digits")
    void zerosOnesAndSevensAreReadAtEverySizeAndPlace(int digit, List<Stroke> strokes) {
        for (double penWidth : new double[] {0.03, 0.06, 0.1}) {
            DigitDrawing drawing = new DigitDrawing(strokes, penWidth);
            assertRead(digit, drawing);
            assertRead(digit, Pen.moved(drawing, 0.5, -0.2, 0.15));
            assertRead(digit, Pen.moved(drawing, 0.7, 0.1, -0.1));
            assertRead(digit, Pen.moved(drawing, 1.2, 0, 0));
        }
    }

    private static void assertRead(int digit, DigitDrawing drawing) {
        DigitBitmap bitmap = DigitFrame.bitmapOf(drawing);
        assertEquals(digit, model.predictClass(DigitReduction.shares(bitmap)), bitmap::toString);
    }
}
