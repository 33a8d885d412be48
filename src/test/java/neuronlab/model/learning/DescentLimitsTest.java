package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How learning rates crawl, run, zigzag and explode on the three houses; the figures were computed independently. */
class DescentLimitsTest {
    private static final double OPTIMUM = 447.29097426870084;
    /** One percent above the optimum, with two decimals. */
    private static final double ONE_PERCENT_ABOVE = 451.76;
    private static final double START_LOSS = 134_971.67;
    private static final double DEVIATION_OF_BATHROOMS = 0.5385164807134504;
    private static final int MANY = 100_000;

    private static Trainer trainer(Table data, LearningRates rates) {
        return new Trainer(
                data,
                Parameters.zero(Network.linear(data.features())),
                Hyperparameters.of(Loss.SQUARED, new Optimiser.Descent(rates)));
    }

    private static Trainer houses(double rateOfWeight, double rateOfBias) {
        return trainer(HouseTables.oneVariable(), LearningRates.each(rateOfWeight, rateOfBias));
    }

    private static long stepsToBelow(Trainer trainer, double loss) {
        trainer.run(MANY, _ -> {}, () -> trainer.loss() < loss);
        return trainer.steps();
    }

    @ParameterizedTest
    @CsvSource({
        "1e-9, 142, 3995, 8891, 20250",
        "1e-8, 2, 302, 810, 1987",
        "3e-8, 2, 11, 193, 617",
        "1e-7, 4, 4, 5, 7",
        "2e-7, 18, 20, 25, 109",
        "2.3e-7, 83, 95, 111, 151"
    })
    void theRateOfTheWeightDecidesHowManyStepsItTakes(
            double rate, int below800, int below600, int below500, int withinOnePercent) {
        assertEquals(below800, stepsToBelow(houses(rate, 1), 800));
        assertEquals(below600, stepsToBelow(houses(rate, 1), 600));
        assertEquals(below500, stepsToBelow(houses(rate, 1), 500));
        assertEquals(withinOnePercent, stepsToBelow(houses(rate, 1), ONE_PERCENT_ABOVE));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1929", "1.5, 2002", "1.9, 2008"})
    void theRateOfTheBiasIsNotTheBottleneck(double rate, int steps) {
        assertEquals(steps, stepsToBelow(houses(1e-8, rate), ONE_PERCENT_ABOVE));
    }

    /** The error after so many steps relative to the start: below 1 it comes down in the end, above it explodes. */
    private static double growth(Trainer trainer, int steps) {
        double before = trainer.loss();
        trainer.run(steps, _ -> {}, () -> false);
        return trainer.loss() / before;
    }

    @Test
    void aboveTheLimitItExplodesBelowItComesDown() {
        assertTrue(growth(houses(2.384e-7, 1), 20_000) < 1);
        assertTrue(growth(houses(2.3845e-7, 1), 20_000) > 1);
        assertTrue(growth(houses(1e-8, 1.9585), 20_000) < 1);
        assertTrue(growth(houses(1e-8, 1.9587), 20_000) > 1);
        assertTrue(growth(trainer(HouseTables.oneVariable(), LearningRates.same(4.706e-7)), 20_000) < 1);
        assertTrue(growth(trainer(HouseTables.oneVariable(), LearningRates.same(4.708e-7)), 20_000) > 1);
    }

    @Test
    void onTheTrueDerivativeTheLimitIsHalfThatOfTheRule() {
        for (double rate : new double[] {2.353e-7, 2.354e-7}) {
            Trainer trainer = new Trainer(
                    HouseTables.oneVariable(),
                    Parameters.zero(Network.linear(1)),
                    Hyperparameters.of(new Loss.Squared(false), Optimiser.descent(rate)));
            assertEquals(rate < 2.3535e-7, growth(trainer, 40_000) < 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2.5e-7, 1.10", "3e-7, 1.59", "1e-6, 17.9"})
    void farAboveItEveryStepIsWorseByTheSameFactor(double rate, double factor) {
        Trainer trainer = houses(rate, 1);
        trainer.run(30, _ -> {}, () -> false);
        assertEquals(factor, growth(trainer, 1), 0.005 * factor);
    }

    @Test
    void theFirstErrorsOfAnExplosion() {
        Trainer trainer = houses(3e-7, 1);
        for (double loss : new double[] {134_972, 214_000, 339_400, 538_700, 855_100}) {
            assertEquals(loss, trainer.loss(), 0.0005 * loss);
            trainer.step();
        }
    }

    @ParameterizedTest
    @CsvSource({"0.01, 514", "0.1, 49", "0.3, 15", "0.5, 8", "1, 1", "1.5, 8", "1.9, 49"})
    void withAStandardisedAreaOneRateSuitsBoth(double rate, int steps) {
        Trainer trainer = trainer(HouseTables.oneStandardisedVariable(), LearningRates.same(rate));
        assertEquals(steps, stepsToBelow(trainer, ONE_PERCENT_ABOVE));
    }

    @Test
    void withAStandardisedAreaTwoBouncesForEverAndMoreExplodes() {
        Trainer bouncing = trainer(HouseTables.oneStandardisedVariable(), LearningRates.same(2));
        for (int step = 0; step < 100; step++) {
            assertEquals(START_LOSS, bouncing.loss(), 0.01);
            bouncing.step();
        }
        Trainer exploding = trainer(HouseTables.oneStandardisedVariable(), LearningRates.same(2.1));
        exploding.run(30, _ -> {}, () -> false);
        assertEquals(1.21, growth(exploding, 1), 0.001);
    }

    @Test
    void theStandardisedModelIsTheRawOneInOtherUnits() {
        Trainer trainer = trainer(HouseTables.oneStandardisedVariable(), LearningRates.same(1));
        trainer.step();
        assertEquals(19.316, trainer.parameter(0), 5e-4);
        assertEquals(366.267, trainer.parameter(1), 5e-4);
        assertEquals(OPTIMUM, trainer.loss(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 50.7", "2, 49.2", "5, 23.8", "10, 2.3", "20, -8.4"})
    void withTwoStandardisedVariablesTheBathroomsTurnWithinTwentySteps(int steps, double perBathroom) {
        Trainer trainer =
                trainer(HouseTables.standardised(HouseTables.twoVariables()), LearningRates.same(0.5));
        trainer.run(steps, _ -> {}, () -> false);
        // Back to dollars a bathroom: the deviation of the bathrooms.
        assertEquals(perBathroom, trainer.parameter(1) / DEVIATION_OF_BATHROOMS, 0.06);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.223, 1.225})
    void withTwoStandardisedVariablesTheLimitIsHigherByMillions(double rate) {
        Table data = HouseTables.standardised(HouseTables.twoVariables());
        assertEquals(rate < 1.224, growth(trainer(data, LearningRates.same(rate)), 20_000) < 1);
        assertEquals(13, stepsToBelow(trainer(data, LearningRates.same(0.5)), 1.01 * 1_406.05));
        Trainer raw = trainer(HouseTables.twoVariables(), LearningRates.each(1e-8, 0.01, 1));
        assertEquals(2_502, stepsToBelow(raw, 1.01 * 1_406.0463));
    }
}
