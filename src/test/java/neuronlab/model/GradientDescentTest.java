package neuronlab.model;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientDescentTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static GradientDescent oneVariable() {
        return new GradientDescent(Houses.oneVariable(), LinearNeuron.zero(1), Houses.ratesForOneVariable());
    }

    private static GradientDescent twoVariables() {
        return new GradientDescent(Houses.twoVariables(), LinearNeuron.zero(2), Houses.ratesForTwoVariables());
    }

    private static void assertRelative(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, tolerance * Math.abs(expected));
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, 0.007516098666666667, 366.26666666666665, 964.5374276923086",
        "10, 0.00770037397602499, 350.70730934729215, 728.6355404730355",
        "100, 0.012271053399071653, 341.39775038077215, 680.2744103079468",
        "1000, 0.04048954578070914, 283.9223305452245, 482.62476137131847",
        "5000, 0.05821567756697772, 247.81774874485154, 447.2990576081914"
    })
    void theThreeHousesLeadAlongTheReferencePath(int steps, double weight, double bias, double error) {
        GradientDescent trainer = oneVariable();
        step(trainer, steps);
        assertAll(
                () -> assertRelative(weight, trainer.weight(0), 1e-9),
                () -> assertRelative(bias, trainer.bias(), 1e-9),
                () -> assertRelative(error, trainer.error(), 1e-9));
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, 0.006220226273, 10.024797, 313.8999, 10435.345291688129",
        "100, 0.04022338530628816, 25.27445276740826, 162.70909341907492, 5479.199811066316",
        "1000, 0.146036321223548, 24.40880512288281, -29.609836947303833, 1685.8982717283368",
        "5000, 0.18540414516480597, -9.339414617743339, 2.820132816056153, 1406.150563632792"
    })
    void theTenHousesLeadAlongTheReferencePath(int steps, double w1, double w2, double bias, double error) {
        GradientDescent trainer = twoVariables();
        step(trainer, steps);
        assertAll(
                () -> assertRelative(w1, trainer.weight(0), 1e-9),
                () -> assertRelative(w2, trainer.weight(1), 1e-9),
                () -> assertRelative(bias, trainer.bias(), 1e-9),
                () -> assertRelative(error, trainer.error(), 1e-9));
    }

    @Test
    void everyOfManyStepsIsThatOfThePlainFormula() {
        double[] x = {2104, 1600, 2400};
        double[] target = {399.9, 329.9, 369};
        double w = 0;
        double b = 0;
        GradientDescent trainer = oneVariable();
        for (int step = 1; step <= 20_000; step++) {
            double sumOfErrors = 0;
            double sumOfProducts = 0;
            for (int i = 0; i < 3; i++) {
                double e = w * x[i] + b - target[i];
                sumOfErrors += e;
                sumOfProducts += e * x[i];
            }
            b = b - 1 * (sumOfErrors / 3);
            w = w - 1e-8 * (sumOfProducts / 3);
            trainer.step();
            assertRelative(w, trainer.weight(0), 1e-9);
            assertRelative(b, trainer.bias(), 1e-9);
        }
    }

    @Test
    void theMeansThatTheNextStepIsMadeOfCanBeRead() {
        GradientDescent trainer = oneVariable();
        assertRelative(134971.6733333333, trainer.error(), 1e-12);
        assertRelative(-366.26666666666665, trainer.meanError(), 1e-12);
        assertRelative(-751609.8666666667, trainer.meanErrorTimesInput(0), 1e-12);
        trainer.step();
        assertEquals(1, trainer.steps());
        assertRelative(366.26666666666665, trainer.bias(), 1e-12);
        assertRelative(0.007516098666666667, trainer.weight(0), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMeansAreHalfTheGradient(long seed) {
        RandomCase random = RandomCase.of(seed);
        GradientDescent trainer = new GradientDescent(random.data(), random.neuron(), equalRates(random, 0));
        Gradient gradient = MeanSquaredError.gradient(random.neuron(), random.data());
        assertEquals(gradient.bias(), 2 * trainer.meanError());
        for (int j = 0; j < trainer.features(); j++) {
            assertEquals(gradient.weight(j), 2 * trainer.meanErrorTimesInput(j));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStepWithASmallEnoughRateNeverIncreasesTheError(long seed) {
        RandomCase random = RandomCase.of(seed);
        // The curvature is at most mean(1 + |x|²) ≤ 1 + 6·10²; a rate below its inverse cannot overshoot.
        GradientDescent trainer = new GradientDescent(random.data(), random.neuron(), equalRates(random, 1.0 / 601));
        for (int step = 0; step < 50; step++) {
            double before = trainer.error();
            trainer.step();
            assertTrue(trainer.error() <= before * (1 + 1e-13), () -> before + " rose to " + trainer.error());
        }
    }

    private static LearningRates equalRates(RandomCase random, double rate) {
        double[] rates = new double[random.neuron().features()];
        Arrays.fill(rates, rate);
        return new LearningRates(rates, rate);
    }

    @Test
    void aRateOfZeroHoldsItsParameterStill() {
        GradientDescent trainer = new GradientDescent(
                Houses.oneVariable(), LinearNeuron.of(0.1, 150), new LearningRates(new double[] {0}, 1));
        trainer.step();
        assertEquals(0.1, trainer.weight(0));
        assertRelative(162.8, trainer.bias(), 1e-12);
    }

    @Test
    void whenItDivergesTheLastFiniteModelIsKept() {
        GradientDescent trainer = new GradientDescent(
                Houses.oneVariable(), LinearNeuron.zero(1), new LearningRates(new double[] {1e-3}, 1));
        LinearNeuron before = trainer.neuron();
        double errorBefore = trainer.error();
        while (trainer.step() == StepOutcome.MOVED) {
            before = trainer.neuron();
            errorBefore = trainer.error();
            assertTrue(Double.isFinite(errorBefore));
        }
        assertEquals(41, trainer.steps());
        assertEquals(before, trainer.neuron());
        assertEquals(errorBefore, trainer.error());
        assertEquals(StepOutcome.DIVERGED, trainer.step());
        assertEquals(before, trainer.neuron());
    }

    @Test
    void aParameterThatLeavesTheNumbersIsDivergenceEvenIfItsInputIsAlwaysZero() {
        Table data = Table.of(2, new double[] {0, 1e200}, new double[] {0});
        GradientDescent trainer = new GradientDescent(
                data, new LinearNeuron(new double[] {1, 1e-100}, 0), new LearningRates(new double[] {1, 1e300}, 0));
        assertEquals(StepOutcome.DIVERGED, trainer.step());
        assertEquals(new LinearNeuron(new double[] {1, 1e-100}, 0), trainer.neuron());
    }

    @Test
    void movingByHandKeepsTheCountOfSteps() {
        GradientDescent trainer = oneVariable();
        step(trainer, 3);
        assertEquals(StepOutcome.MOVED, trainer.moveTo(LinearNeuron.of(0.1, 150)));
        assertEquals(3, trainer.steps());
        assertEquals(LinearNeuron.of(0.1, 150), trainer.neuron());
        assertRelative(799.0866666666656, trainer.error(), 1e-12);
    }

    @Test
    void movingWhereTheErrorIsNotFiniteChangesNothing() {
        GradientDescent trainer = oneVariable();
        step(trainer, 3);
        LinearNeuron before = trainer.neuron();
        double meanError = trainer.meanError();
        assertEquals(StepOutcome.DIVERGED, trainer.moveTo(LinearNeuron.of(1e300, 0)));
        assertEquals(before, trainer.neuron());
        assertEquals(meanError, trainer.meanError());
        assertEquals(3, trainer.steps());
    }

    @Test
    void afterARestartTheSamePathIsTaken() {
        GradientDescent trainer = oneVariable();
        step(trainer, 10);
        LinearNeuron reached = trainer.neuron();
        trainer.restart(LinearNeuron.zero(1));
        assertEquals(0, trainer.steps());
        step(trainer, 10);
        assertEquals(reached, trainer.neuron());
    }

    @Test
    void startsAndRatesForOtherDataAreRefused() {
        Table data = Houses.oneVariable();
        LearningRates rates = Houses.ratesForOneVariable();
        GradientDescent trainer = oneVariable();
        assertRefused(() -> new GradientDescent(data, LinearNeuron.zero(2), rates));
        assertRefused(() -> new GradientDescent(data, LinearNeuron.zero(1), Houses.ratesForTwoVariables()));
        assertRefused(() -> new GradientDescent(data, LinearNeuron.of(1e300, 0), rates));
        assertRefused(() -> trainer.moveTo(LinearNeuron.zero(2)));
        assertRefused(() -> trainer.restart(LinearNeuron.of(1e300, 0)));
        assertRefused(() -> trainer.returnTo(-1, LinearNeuron.zero(1)));
    }

    private static void assertRefused(Executable act) {
        assertThrows(IllegalArgumentException.class, act);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1500})
    void aStepAllocatesNothing(int rows) {
        RandomCase random = RandomCase.of(7, rows, 3);
        GradientDescent trainer = new GradientDescent(random.data(), random.neuron(), equalRates(random, 1e-4));
        TrainingHistory history = new TrainingHistory(100, 3);
        double[] sum = new double[1];
        Runnable thousand = () -> {
            for (int i = 0; i < 1000; i++) {
                trainer.step();
                history.record(trainer);
                sum[0] += trainer.error() + trainer.weight(0) + trainer.bias() + trainer.meanErrorTimesInput(1);
            }
        };
        AllocatedBytes.by(thousand);
        long bytes = AllocatedBytes.by(thousand);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 1000 steps");
    }

    private static void step(GradientDescent trainer, int steps) {
        for (int i = 0; i < steps; i++) {
            assertEquals(StepOutcome.MOVED, trainer.step());
        }
    }
}
