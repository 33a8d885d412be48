package neuronlab.model.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates for networks with hidden layers. */
class DerivedRatesTest {
    private static Experiment cars(Activation activation, Integer... hidden) {
        return Experiment.of(BuiltInData.CARS).withHidden(HiddenLayers.of(activation, hidden));
    }

    private static Experiment made(MadeData kind, Activation activation, Integer... hidden) {
        return Experiment.of(kind, 1, 0.2, 200).withHidden(HiddenLayers.of(activation, hidden));
    }

    static Stream<Experiment> smallNetworks() {
        return Stream.of(
                cars(Activation.TANH, 3),
                cars(Activation.RELU, 3, 2),
                made(MadeData.CIRCLE, Activation.TANH, 4),
                made(MadeData.SPIRAL, Activation.SIGMOID, 3, 3),
                made(MadeData.CURVE, Activation.TANH, 4));
    }

    /**
     * A step multiplies the gradient by the rates R, and with H the second derivatives, nothing near the start grows as long
     * as R·H has no eigenvalue above 2. H is found from values of the loss alone.
     */
    @ParameterizedTest
    @MethodSource("smallNetworks")
    void noDirectionAtTheStartIsTooSteepForTheRates(Experiment chosen) throws Exception {
        Preparation prepared = Preparation.of(chosen);
        Hyperparameters learning = prepared.hyperparameters();
        double[] roots = Arrays.stream(learning.optimiser().rates().expandedTo(prepared.start().count()))
                .map(rate -> Math.sqrt(rate * learning.loss().share()))
                .toArray();
        double[][] matrix = secondDerivatives(
                new Evaluation(prepared.network(), learning.loss(), prepared.training()), prepared.start());
        for (int i = 0; i < roots.length; i++) {
            for (int j = 0; j < roots.length; j++) {
                matrix[i][j] *= roots[i] * roots[j];
            }
        }
        double largest = largestEigenvalue(matrix);
        assertTrue(largest < 2, () -> "too steep: " + largest);
        assertTrue(largest > 1e-4, () -> "far too careful: " + largest);
    }

    private static double[][] secondDerivatives(Evaluation loss, Parameters place) {
        double h = 1e-3;
        int count = place.count();
        double[][] matrix = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int way = 0; way < 4; way++) {
                    double[] there = place.values();
                    there[i] += (way & 1) == 0 ? h : -h;
                    there[j] += (way & 2) == 0 ? h : -h;
                    sum += (way == 0 || way == 3 ? 1 : -1) * loss.loss(Parameters.of(place.network(), there));
                }
                matrix[i][j] = sum / (4 * h * h);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    /** The largest upwards: of the matrix moved up by a bound for all eigenvalues, by power iteration. */
    private static double largestEigenvalue(double[][] matrix) {
        double bound = Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).map(Math::abs).sum())
                .max()
                .orElseThrow();
        double[] vector = new double[matrix.length];
        Arrays.setAll(vector, i -> Math.sin(i + 1.0));
        double length = 0;
        for (int round = 0; round < 5000; round++) {
            double[] next = new double[vector.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = bound * vector[i];
                for (int j = 0; j < next.length; j++) {
                    next[i] += matrix[i][j] * vector[j];
                }
            }
            length = Math.sqrt(Arrays.stream(next).map(value -> value * value).sum());
            double by = length;
            vector = Arrays.stream(next).map(value -> value / by).toArray();
        }
        return length - bound;
    }

    static Stream<Experiment> networks() {
        return Stream.of(
                cars(Activation.TANH, 8),
                cars(Activation.RELU, 8, 8),
                made(MadeData.SPIRAL, Activation.TANH, 8, 8),
                made(MadeData.SPIRAL, Activation.RELU, 8, 8),
                made(MadeData.CURVE, Activation.RELU, 4),
                made(MadeData.XOR, Activation.TANH, 4));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theLossNeverRisesAboveItsStart(Experiment chosen) throws Exception {
        for (long seed : List.of(1L, 2L, 3L)) {
            Trainer trainer = Preparation.of(chosen.withSeed(seed)).trainer();
            assertStaysBelowItsStart(trainer, 2000);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void ratesHaveTwoDigitsAlsoWhereTheyWereHalved(Experiment chosen) throws Exception {
        LearningRates rates = Preparation.of(chosen).hyperparameters().optimiser().rates();
        for (int i = 0; i < rates.count(); i++) {
            BigDecimal rate = BigDecimal.valueOf(rates.rate(i)).stripTrailingZeros();
            assertTrue(rate.precision() <= 2, rate::toString);
        }
    }

    private static void assertStaysBelowItsStart(Trainer trainer, int steps) {
        double start = trainer.loss();
        for (int step = 1; step <= steps; step++) {
            assertTrue(trainer.step().moved());
            double loss = trainer.loss();
            int at = step;
            assertTrue(loss <= start, () -> "%s at step %d, %s at the start".formatted(loss, at, start));
        }
        assertTrue(trainer.loss() < 0.95 * start, () -> trainer.loss() + " of " + start);
    }

    @Test
    void ratesAreWorkWhereTheyAreTriedOnTheWay() {
        Experiment plain = Experiment.of(MadeData.CIRCLE, 1, 0.2, 200);
        Hyperparameters squared = plain.hyperparameters().withLoss(Loss.SQUARED);
        Experiment deep = made(MadeData.CIRCLE, Activation.TANH, 4);
        assertEquals(0, Preparation.workOfRates(plain), "they follow from the data");
        assertEquals(0, Preparation.workOfRates(deep.withRates(LearningRates.same(0.1))), "they are given");
        assertTrue(Preparation.workOfRates(plain.withHyperparameters(squared)) > 0);
        assertTrue(Preparation.workOfRates(deep) > Preparation.workOfRates(made(MadeData.CIRCLE, Activation.TANH, 2)));
    }

    @Test
    void ratesOfAMillionRowsHoldForAPartOfThem() throws Exception {
        int rows = 1_000_000;
        RandomGenerator random = RandomNetworks.generator(1);
        double[] inputs = RandomNetworks.numbers(random, 2 * rows, 100);
        double[] targets = new double[rows];
        Arrays.setAll(targets, row -> 3 * inputs[2 * row] - 2 * inputs[2 * row + 1] + 50 + random.nextGaussian());
        Experiment million = Experiment.of(
                        new ExperimentData.Own("plane", DataFrame.of(Table.of(2, inputs, targets))), "y", List.of("x1", "x2"))
                .withHidden(HiddenLayers.of(Activation.TANH, 4));
        Preparation prepared = Preparation.of(million);
        Table some = prepared.training().thinned(2000);
        assertStaysBelowItsStart(new Trainer(some, prepared.start(), prepared.hyperparameters()), 1000);
    }
}
