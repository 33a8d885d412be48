package neuronlab.model.classification;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import neuronlab.model.data.builtin.LabelledHouses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardisationTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    // With 50 digits (mpmath), rounded to doubles.
    @Test
    void theHousesAreMeasured() {
        Standardisation houses = Standardisation.fit(LabelledHouses.training());
        assertEquals(1834, houses.mean(0), 1e-12);
        assertEquals(3.1, houses.mean(1), 1e-15);
        assertEquals(508.1789055047445, houses.deviation(0), 1e-12);
        assertEquals(0.5385164807134504, houses.deviation(1), 1e-15);
    }

    @Test
    void standardisedHousesHaveTheMeanZeroAndTheDeviationOne() {
        Table houses = LabelledHouses.training();
        Standardisation again = Standardisation.fit(Standardisation.fit(houses).apply(houses));
        for (int feature = 0; feature < 2; feature++) {
            assertEquals(0, again.mean(feature), 1e-15);
            assertEquals(1, again.deviation(feature), 1e-15);
        }
    }

    @Test
    void heldOutHousesAreMeasuredByTheTrainingOnes() {
        Standardisation houses = Standardisation.fit(LabelledHouses.training());
        Table heldOut = LabelledHouses.heldOut();
        assertEquals(
                (heldOut.input(0, 0) - 1834) / 508.1789055047445,
                houses.apply(heldOut).input(0, 0),
                1e-14);
    }

    @Test
    void aFeatureThatNeverChangesBecomesZero() {
        Table data =
                RandomClassifier.labelled(1, new double[] {0.1, 0.1, 0.1}, new int[3], RandomClassifier.names(1));
        Standardisation constant = Standardisation.fit(data);
        assertEquals(1, constant.deviation(0));
        assertEquals(0, constant.apply(data).input(2, 0), 1e-16);
        assertEquals(2, constant.apply(2.1)[0], 1e-15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInverseLeadsBack(long seed) {
        RandomClassifier random = RandomClassifier.of(seed);
        Standardisation standardisation = Standardisation.fit(random.data());
        double[] inputs = random.data().inputs(0);
        assertArrayEquals(inputs, standardisation.inverse(standardisation.apply(inputs)), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aModelForRawInputsAnswersAsTheOneForStandardisedInputs(long seed) {
        RandomClassifier random = RandomClassifier.of(seed, 8, 3, 4);
        Standardisation standardisation = Standardisation.fit(random.data());
        double[] inputs = random.data().inputs(5);
        assertArrayEquals(
                random.model().logits(standardisation.apply(inputs)),
                standardisation.forRawInputs(random.model()).logits(inputs),
                1e-12);
    }

    @Test
    void noStandardisationLeavesAllAsItIs() {
        assertArrayEquals(new double[] {3, -4}, Standardisation.none(2).apply(3, -4));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Standardisation two = Standardisation.none(2);
        assertThrows(IllegalArgumentException.class, () -> two.apply(1));
        assertThrows(IllegalArgumentException.class, () -> two.inverse(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> two.forRawInputs(SoftmaxRegression.zero(3, 2)));
        assertThrows(IllegalArgumentException.class, () -> Standardisation.none(0));
        Table huge =
                RandomClassifier.labelled(1, new double[] {1e300, -1e300}, new int[2], RandomClassifier.names(1));
        assertThrows(IllegalArgumentException.class, () -> Standardisation.fit(huge));
    }
}
