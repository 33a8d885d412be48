package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.learning.SafeRates.Zone;
import neuronlab.model.learning.SafeRates.Zones;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits are NumPy's: 2 by the largest eigenvalue of the second derivatives, scaled with the rates. */
class SafeRatesTest {
    private static final Table HOUSES = Houses.oneVariable();

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * expected);
    }

    /** (x − mean) / deviation, by hand. */
    private static Table standardised(Table data) {
        double[] inputs = new double[data.rows() * data.features()];
        for (int feature = 0; feature < data.features(); feature++) {
            double mean = 0;
            double squares = 0;
            for (int row = 0; row < data.rows(); row++) {
                mean += data.input(row, feature) / data.rows();
                squares += data.input(row, feature) * data.input(row, feature) / data.rows();
            }
            for (int row = 0; row < data.rows(); row++) {
                inputs[row * data.features() + feature] =
                        (data.input(row, feature) - mean) / Math.sqrt(squares - mean * mean);
            }
        }
        double[] targets = new double[data.rows()];
        for (int row = 0; row < targets.length; row++) {
            targets[row] = data.target(row);
        }
        return Table.of(Column.numbers(data.features()), data.targetColumn(), inputs, targets);
    }

    @Test
    void oneRateForAllIsLimitedByTheLargestCurvature() {
        assertNear(4.707056745882266e-7, SafeRates.of(HOUSES, Loss.SQUARED).zones().explodesAbove());
        Loss unfolded = new Loss.Squared(false);
        assertNear(2.353528372941133e-7, SafeRates.of(HOUSES, unfolded).zones().explodesAbove());
        Table two = standardised(Houses.twoVariables());
        assertNear(1.2239961254234268, SafeRates.of(two, Loss.SQUARED).zones().explodesAbove());
    }

    @Test
    void eachRateIsLimitedByTheOthers() {
        SafeRates rates = SafeRates.of(HOUSES, Loss.SQUARED);
        assertNear(2.384129201577383e-7, rates.zones(0, 0, 1).explodesAbove());
        assertNear(1.9585787264179841, rates.zones(1, 1e-8, 0).explodesAbove());
    }

    /** With inputs of 1, 2 and 3 mean(x·xᵀ) has the trace 14/3 + 1; its larger eigenvalue is found by hand. */
    @Test
    void atItsStartAClassifierOfManyClassesBearsMore() {
        Table digits = Table.of(
                List.of(Column.number("x")),
                Column.classes("y", List.of("a", "b", "c", "d")),
                new double[] {1, 2, 3},
                new double[] {0, 1, 2});
        double trace = 14.0 / 3 + 1;
        double determinant = 14.0 / 3 - 4;
        double largest = (trace + Math.sqrt(trace * trace - 4 * determinant)) / 2;

        SafeRates.Zones zones = SafeRates.of(digits, Loss.CROSS_ENTROPY).zonesFromStart(100);

        assertNear(2 / (largest / 4), zones.explodesAbove());
        assertNear(1.7 / (largest / 4), zones.zigzagsAbove());
        assertNear(1 / (100 * trace / 2 / 4), zones.crawlsBelow());
    }

    @Test
    void theClassifiersRateIsLimitedByTheSoftmax() {
        Table raw = LabelledHouses.training();
        assertNear(
                1.1044194927678563e-6, SafeRates.of(raw, Loss.CROSS_ENTROPY).zones().explodesAbove());
        assertNear(
                2.4479922508468537,
                SafeRates.of(standardised(raw), Loss.CROSS_ENTROPY).zones().explodesAbove());
    }

    @ParameterizedTest
    @CsvSource({
        "1e-9,CRAWLS", "1e-8,CRAWLS", "3e-8,GOOD", "1e-7,GOOD", "2e-7,ZIGZAGS", "2.3e-7,ZIGZAGS", "2.38e-7,ZIGZAGS",
        "2.39e-7,EXPLODES", "2.5e-7,EXPLODES", "1e-6,EXPLODES"
    })
    void theWeightsRateHasZones(double rate, Zone zone) {
        assertEquals(zone, SafeRates.of(HOUSES, Loss.SQUARED).zones(0, 0, 1).of(rate));
    }

    @ParameterizedTest
    @CsvSource({"0.005,CRAWLS", "0.1,GOOD", "2,GOOD", "2.3,ZIGZAGS", "5,EXPLODES"})
    void theStandardisedClassifiersRateHasZones(double rate, Zone zone) {
        Table houses = standardised(LabelledHouses.training());
        assertEquals(zone, SafeRates.of(houses, Loss.CROSS_ENTROPY).zones().of(rate));
    }

    @Test
    void withRawInputsOneRateCrawlsUntilItZigzags() {
        Zones zones = SafeRates.of(LabelledHouses.training(), Loss.CROSS_ENTROPY).zones();
        assertEquals(Zone.CRAWLS, zones.of(zones.zigzagsAbove()));
    }

    /** What is said of a rate is what descent does with it. */
    @ParameterizedTest
    @ValueSource(doubles = {0.99, 1.01})
    void descentDivergesJustAboveTheLimit(double part) {
        double limit = SafeRates.of(HOUSES, Loss.SQUARED).zones(0, 0, 1).explodesAbove();
        Trainer trainer = new Trainer(
                HOUSES,
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(part * limit, 1))));
        double before = trainer.loss();
        for (int step = 0; step < 2000; step++) {
            trainer.step();
        }
        assertEquals(part > 1, trainer.loss() > before, () -> "error " + trainer.loss());
    }

    @Test
    void goodRatesDifferAsTheScalesOfTheInputsDo() {
        SafeRates rates = SafeRates.of(HOUSES, Loss.SQUARED);
        assertArrayEquals(new double[] {1.1e-7, 0.5}, rates.goodRates());
        assertEquals(2.3e-7, rates.goodRate());
        assertEquals(LearningRates.each(1.1e-7, 1.1e-7, 0.5, 0.5), rates.goodRates(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withGoodRatesAnyDataAreLearned(long seed) {
        Random random = new Random(seed);
        int features = 1 + random.nextInt(4);
        double[] inputs = new double[50 * features];
        double[] targets = new double[50];
        for (int row = 0; row < 50; row++) {
            for (int j = 0; j < features; j++) {
                inputs[row * features + j] = Math.pow(10, 3 * j - 3) * random.nextGaussian();
                targets[row] += Math.pow(10, 3 - 3 * j) * inputs[row * features + j];
            }
        }
        Table data = Table.of(features, inputs, targets);
        double[] good = SafeRates.of(data, Loss.SQUARED).goodRates();
        Trainer trainer = new Trainer(
                data,
                Parameters.zero(Network.linear(features)),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(LearningRates.each(good))));
        double before = trainer.loss();
        for (int step = 0; step < 500; step++) {
            trainer.step();
        }
        assertTrue(trainer.loss() < 1e-3 * before, () -> "error " + trainer.loss());
    }

    @Test
    void aParameterThatIsHeldStillLimitsNothing() {
        SafeRates rates = SafeRates.of(HOUSES, Loss.SQUARED);
        assertNear(2 / ((2104.0 * 2104 + 1600 * 1600 + 2400 * 2400) / 3), rates.zones(0, 0, 0).explodesAbove());
        assertEquals(0, rates.zones(0, 0, 2.5).explodesAbove());
    }

    @Test
    void anInputThatIsAlwaysZeroTakesAnyRate() {
        Table zero = Table.of(1, new double[] {0, 0}, new double[] {1, 2});
        assertTrue(SafeRates.of(zero, Loss.SQUARED).zones().explodesAbove() > 1.99);
        assertTrue(SafeRates.of(zero, Loss.SQUARED).goodRates()[0] > 0);
    }

    @Test
    void inputsThatCannotBeSquaredAreRefused() {
        Table large = Table.of(1, new double[] {1e200}, new double[] {1});
        assertThrows(IllegalArgumentException.class, () -> SafeRates.of(large, Loss.SQUARED));
        SafeRates rates = SafeRates.of(HOUSES, Loss.SQUARED);
        assertThrows(IllegalArgumentException.class, () -> rates.zones(0, 1));
    }
}
