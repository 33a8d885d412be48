package neuronlab.model.data.builtin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neuronlab.model.data.Table;
import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;

class LabelledHousesTest {
    private static final Network NETWORK = Network.softmax(2, 2);
    private static final Table TRAINING = LabelledHouses.training();
    private static final Table HELD_OUT = LabelledHouses.heldOut();

    @Test
    void thereAreTenHousesOfWhichSevenAreGood() {
        assertEquals(10, TRAINING.rows());
        assertEquals(List.of("Good", "Bad"), TRAINING.classNames());
        assertArrayEquals(new int[] {7, 3}, TRAINING.countPerClass());
        assertArrayEquals(new double[] {3000, 4}, TRAINING.inputs(4));
        assertEquals(LabelledHouses.BAD, TRAINING.label(4));
    }

    @Test
    void thereAreTenMadeUpHousesOfWhichFiveAreGood() {
        assertEquals(10, HELD_OUT.rows());
        assertArrayEquals(new int[] {5, 5}, HELD_OUT.countPerClass());
        for (int row = 0; row < 10; row++) {
            double area = HELD_OUT.input(row, 0);
            assertEquals(true, area >= 1300 && area <= 3200, () -> "area " + area);
        }
    }

    @Test
    void rawFeaturesHardlyLearnAndAnswerGoodForEveryHouse() {
        Scale none = Scale.none(2);
        Trainer trainer = trained(none, 1e-7);
        assertEquals(0.6343, trainer.loss(), 1e-4);
        assertMatrix(new int[] {7, 0, 3, 0}, trainer, none, TRAINING);
        assertMatrix(new int[] {5, 0, 5, 0}, trainer, none, HELD_OUT);
    }

    /** On the ten themselves no more answers are right, but they are other ones, and of houses never seen more are. */
    @Test
    void standardisedFeaturesLearnWhichHousesAreBad() {
        Scale standardisation = Scale.fit(Scale.Kind.STANDARDISED, TRAINING);
        Trainer trainer = trained(standardisation, 0.5);
        assertEquals(0.5412, trainer.loss(), 1e-4);
        assertMatrix(new int[] {6, 1, 2, 1}, trainer, standardisation, TRAINING);
        assertMatrix(new int[] {4, 1, 2, 3}, trainer, standardisation, HELD_OUT);
    }

    private static Trainer trained(Scale standardisation, double rate) {
        Trainer trainer = new Trainer(
                standardisation.apply(TRAINING),
                Parameters.zero(NETWORK),
                Hyperparameters.of(Loss.CROSS_ENTROPY, new Optimiser.Descent(LearningRates.same(rate))));
        for (int step = 0; step < 1000; step++) {
            trainer.step();
        }
        return trainer;
    }

    /** Good taken for Good, Good for Bad, Bad for Good, Bad for Bad. */
    private static void assertMatrix(
            int[] expected, Trainer trainer, Scale standardisation, Table data) {
        ConfusionMatrix matrix = new Evaluation(NETWORK, Loss.CROSS_ENTROPY, standardisation.apply(data))
                .confusion(trainer.parameters());
        int[] counts = {matrix.count(0, 0), matrix.count(0, 1), matrix.count(1, 0), matrix.count(1, 1)};
        assertArrayEquals(expected, counts);
    }
}
