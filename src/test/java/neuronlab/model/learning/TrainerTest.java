package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.AllocatedBytes;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.RandomNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {
    private static final Optimiser ONE_VARIABLE = new Optimiser.Descent(LearningRates.each(1e-8, 1));
    private static final Optimiser TWO_VARIABLES = new Optimiser.Descent(LearningRates.each(1e-8, 0.01, 1));

    private static Trainer oneVariable() {
        return new Trainer(
                HouseTables.oneVariable(),
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, ONE_VARIABLE));
    }

    private static Trainer classifier(Table data, double rate) {
        return new Trainer(
                data,
                Parameters.zero(Network.softmax(2, 2)),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(rate)));
    }

    private static void step(Trainer trainer, int steps) {
        for (int i = 0; i < steps; i++) {
            assertTrue(trainer.step().moved());
        }
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
    void theThreeHousesLeadAlongTheReferencePath(int steps, double weight, double bias, double loss) {
        Trainer trainer = oneVariable();
        step(trainer, steps);
        assertAll(
                () -> assertRelative(weight, trainer.parameter(0), 1e-9),
                () -> assertRelative(bias, trainer.parameter(1), 1e-9),
                () -> assertRelative(loss, trainer.loss(), 1e-9));
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, 0.006220226273, 10.024797, 313.8999, 10435.345291688129",
        "100, 0.04022338530628816, 25.27445276740826, 162.70909341907492, 5479.199811066316",
        "1000, 0.146036321223548, 24.40880512288281, -29.609836947303833, 1685.8982717283368",
        "5000, 0.18540414516480597, -9.339414617743339, 2.820132816056153, 1406.150563632792"
    })
    void theTenHousesLeadAlongTheReferencePath(int steps, double w1, double w2, double bias, double loss) {
        Trainer trainer = new Trainer(
                HouseTables.twoVariables(),
                Parameters.zero(Network.linear(2)),
                Hyperparameters.of(Loss.SQUARED, TWO_VARIABLES));
        step(trainer, steps);
        assertAll(
                () -> assertRelative(w1, trainer.parameter(0), 1e-9),
                () -> assertRelative(w2, trainer.parameter(1), 1e-9),
                () -> assertRelative(bias, trainer.parameter(2), 1e-9),
                () -> assertRelative(loss, trainer.loss(), 1e-9));
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, -0.04407896462713537, 0.02785430072655778, 0.1, 0.6478393819344905",
        "10, -0.2725594218403192, 0.23150527375627952, 0.3972937304595237, 0.5580043280746274",
        "100, -0.5144381054360924, 0.4812247735918786, 0.49203826878796286, 0.5411987533381636",
        "1000, -0.5153901378556481, 0.48222630980383213, 0.4924144545404037, 0.5411985150987894"
    })
    void standardisedHousesLeadAlongTheReferencePath(int steps, double area, double bathrooms, double bias, double loss) {
        Trainer trainer = classifier(HouseTables.standardised(HouseTables.labelled()), 0.5);
        step(trainer, steps);
        Parameters model = trainer.parameters();
        assertEquals(area, model.weight(0, 0, 0), 1e-12);
        assertEquals(bathrooms, model.weight(0, 0, 1), 1e-12);
        assertEquals(bias, model.bias(0, 0), 1e-12);
        assertEquals(-bias, model.bias(0, 1), 1e-12);
        assertEquals(loss, trainer.loss(), 1e-12);
    }

    // The recurrence with 50 digits (mpmath), rounded to doubles.
    @ParameterizedTest
    @CsvSource({
        "1, 3.22e-05, 6.5e-08, 2e-08, 0.6742863226427721",
        "100, 0.00018778784268910545, 1.5741355655387039e-06, 4.535346141719916e-07, 0.6343274298393295",
        "1000, 0.00018776747683163557, 1.2985370311953653e-05, 3.6678793196624227e-06, 0.634324306534803"
    })
    void rawHousesLeadAlongTheReferencePath(int steps, double area, double bathrooms, double bias, double loss) {
        Trainer trainer = classifier(HouseTables.labelled(), 1e-7);
        step(trainer, steps);
        Parameters model = trainer.parameters();
        assertRelative(area, model.weight(0, 0, 0), 1e-9);
        assertRelative(bathrooms, model.weight(0, 0, 1), 1e-9);
        assertRelative(bias, model.bias(0, 0), 1e-9);
        assertEquals(loss, trainer.loss(), 1e-12);
    }

    @Test
    void theNumbersOfTheFirstThreeStepsCanBeReadBeforeTheyAreMade() {
        Trainer trainer = oneVariable();
        assertRelative(134971.6733333333, trainer.loss(), 1e-12);
        assertRelative(-366.26666666666665, trainer.slope(1), 1e-12);
        assertRelative(-751609.8666666667, trainer.slope(0), 1e-12);
        assertRelative(-732.5333333333333, trainer.derivative(1), 1e-12);
        assertRelative(-1503219.7333333334, trainer.derivative(0), 1e-12);
        assertRelative(366.26666666666665, trainer.change(1), 1e-12);
        assertRelative(0.007516098666666667, trainer.change(0), 1e-12);
        assertEquals(0, trainer.steps());
        step(trainer, 1);
        assertEquals(15.293, trainer.slope(1), 5e-4);
        assertEquals(25_556.15, trainer.slope(0), 5e-3);
        step(trainer, 1);
        assertEquals(350.974, trainer.parameter(1), 5e-4);
        assertEquals(0.007261, trainer.parameter(0), 5e-7);
        assertEquals(733.79, trainer.loss(), 5e-3);
        assertEquals(-0.520, trainer.slope(1), 5e-4);
        assertEquals(-6_645.37, trainer.slope(0), 5e-3);
    }

    /** Row i alone has input i, so a weight moves when its row is visited. */
    @Test
    void anEpochVisitsEveryRowOnceInBatches() {
        int rows = 10;
        double[] inputs = new double[rows * rows];
        IntStream.range(0, rows).forEach(row -> inputs[row * rows + row] = 1);
        List<Column> columns =
                IntStream.range(0, rows).mapToObj(j -> Column.number("x" + j)).toList();
        Table data = Table.of(columns, Column.classes("class", List.of("a", "b")), inputs, new double[rows]);
        Trainer trainer = new Trainer(
                data,
                Parameters.zero(Network.softmax(rows, 2)),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(1)).withBatches(4, 5));
        assertEquals(3, trainer.stepsPerEpoch());
        int[] visited = {4, 8, 10};
        for (int step = 0; step < 3; step++) {
            assertEquals(0, trainer.epochs());
            trainer.step();
            assertEquals(
                    visited[step],
                    IntStream.range(0, rows).filter(i -> trainer.parameter(i) != 0).count());
        }
        assertEquals(3, trainer.steps());
        assertEquals(1, trainer.epochs());
        assertEquals(0, trainer.rowsSeen());
    }

    @Test
    void everyEpochHasAnOrderOfItsOwn() {
        Table data = RandomTable.ofNumbers(RandomNetworks.generator(1), 50, 1);
        Trainer trainer = new Trainer(
                data,
                Parameters.zero(Network.linear(1)),
                Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0)).withBatches(1, 5));
        double[][] orders = new double[3][50];
        for (double[] order : orders) {
            for (int i = 0; i < 50; i++) {
                order[i] = trainer.derivative(1);
                trainer.step();
            }
        }
        for (int other = 1; other < 3; other++) {
            double[] order = orders[other];
            long same = IntStream.range(0, 50).filter(i -> order[i] == orders[0][i]).count();
            assertTrue(same < 10, () -> same + " of 50 rows came in the same place");
        }
    }

    @Test
    void anEpochEndsTheOneThatHasBegun() {
        Trainer trainer = smallNetwork(
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(0.1)).withBatches(8, 5));
        trainer.step();
        assertEquals(8, trainer.rowsSeen());
        trainer.epoch();
        assertEquals(3, trainer.steps());
        assertEquals(1, trainer.epochs());
        trainer.epoch();
        assertEquals(6, trainer.steps());
        assertEquals(2, trainer.epochs());
    }

    @Test
    void askingDoesNotChangeTheTraining() {
        Hyperparameters batches = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.adam(0.1)).withBatches(6, 9);
        Trainer asked = smallNetwork(batches);
        Trainer left = smallNetwork(batches);
        for (int i = 0; i < 20; i++) {
            asked.loss();
            asked.change(3);
            asked.moment();
            step(asked, 1);
            step(left, 1);
        }
        assertEquals(left.parameters(), asked.parameters());
    }

    @Test
    void aRunMakesItsStepsAndTellsOfEach() {
        Trainer trainer = oneVariable();
        int[] told = new int[1];
        RunOutcome outcome = trainer.run(25, at -> assertEquals(++told[0], at.steps()), () -> false);
        assertEquals(new RunOutcome.Completed(25), outcome);
        assertEquals(25, told[0]);
        RunOutcome cancelled = trainer.run(1000, _ -> told[0]++, () -> trainer.steps() >= 40);
        assertEquals(new RunOutcome.Cancelled(15), cancelled);
        assertEquals(40, told[0]);
        assertThrows(IllegalArgumentException.class, () -> trainer.run(-1, _ -> {}, () -> false));
    }

    @Test
    void movingByHandKeepsTheCountOfSteps() {
        Trainer trainer = oneVariable();
        step(trainer, 3);
        assertTrue(trainer.moveTo(Parameters.of(Network.linear(1), 0.1, 100)).moved());
        assertTrue(trainer.move(1, 150).moved());
        assertEquals(3, trainer.steps());
        assertEquals(Parameters.of(Network.linear(1), 0.1, 150), trainer.parameters());
        assertRelative(799.0866666666656, trainer.loss(), 1e-12);
    }

    private static Trainer smallNetwork(Hyperparameters hyperparameters) {
        Network network = Network.softmax(3, 2).withHidden(Activation.TANH, 4);
        Table data = RandomTable.ofClasses(RandomNetworks.generator(5), 20, 3, 2);
        return new Trainer(data, Parameters.random(network, 1), hyperparameters);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Table data = HouseTables.oneVariable();
        Parameters start = Parameters.zero(Network.linear(1));
        Hyperparameters squared = Hyperparameters.of(Loss.SQUARED, ONE_VARIABLE);
        Trainer trainer = oneVariable();
        assertRefused(() -> new Trainer(data, Parameters.zero(Network.linear(2)), squared));
        assertRefused(() -> new Trainer(data, Parameters.zero(Network.softmax(1, 2)), squared));
        assertRefused(() -> new Trainer(data, start, squared.withOptimiser(TWO_VARIABLES)));
        assertRefused(() -> new Trainer(data, start, squared.withLoss(Loss.CROSS_ENTROPY)));
        assertRefused(() -> new Trainer(data, start, squared.withFrozen(Set.of(2))));
        assertRefused(() -> new Trainer(data, Parameters.of(Network.linear(1), 1e300, 0), squared));
        assertRefused(() -> trainer.moveTo(Parameters.zero(Network.linear(2))));
        assertRefused(() -> trainer.learnFrom(HouseTables.twoVariables()));
        assertRefused(() -> trainer.learnWith(squared.withOptimiser(TWO_VARIABLES)));
        assertRefused(() -> squared.withBatches(0, 1));
        assertRefused(() -> LearningRates.same(-1));
        assertRefused(() -> LearningRates.same(Double.NaN));
        assertRefused(() -> LearningRates.each());
        assertRefused(() -> new Optimiser.Momentum(LearningRates.same(1), 1));
        assertRefused(() -> new Optimiser.Adam(LearningRates.same(1), 0.9, 0.9, 0));
        assertFalse(trainer.steps() > 0);
        assertInstanceOf(Moved.class, trainer.step());
    }

    private static void assertRefused(Executable act) {
        assertThrows(IllegalArgumentException.class, act);
    }

    static Stream<Trainer> trainersOfAllKinds() {
        RandomGenerator random = RandomNetworks.generator(7);
        Table numbers = RandomTable.ofNumbers(random, 150, 3);
        Table classes = RandomTable.ofClasses(random, 150, 3, 4);
        Hyperparameters squared = Hyperparameters.of(Loss.SQUARED, Optimiser.descent(1e-3));
        Hyperparameters crossed = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.adam(1e-3));
        Parameters linear = Parameters.zero(Network.linear(3));
        Parameters softmax = Parameters.zero(Network.softmax(3, 4));
        Parameters deep = Parameters.random(Network.softmax(3, 4).withHidden(Activation.RELU, 5, 3), 1);
        return Stream.of(
                new Trainer(numbers, linear, squared),
                new Trainer(numbers, linear, squared.withBatches(16, 1)),
                new Trainer(numbers, linear, squared.withLoss(new Loss.Huber(1))),
                new Trainer(classes, softmax, crossed),
                new Trainer(classes, softmax, crossed.withBatches(7, 1).withPenalty(new Penalty(0.1, 0.1))),
                new Trainer(classes, deep, crossed),
                new Trainer(classes, deep, crossed.withBatches(16, 1).withOptimiser(Optimiser.momentum(1e-3))));
    }

    @ParameterizedTest
    @MethodSource("trainersOfAllKinds")
    void aStepAllocatesNothing(Trainer trainer) {
        double[] numbers = new double[trainer.size()];
        double[] sum = new double[1];
        Runnable thousand = () -> {
            for (int i = 0; i < 1000; i++) {
                trainer.step();
                trainer.copyInto(numbers);
                sum[0] += trainer.loss() + trainer.parameter(0) + trainer.derivative(1) + trainer.change(2);
            }
            trainer.epoch();
        };
        AllocatedBytes.by(thousand);
        long bytes = AllocatedBytes.by(thousand);
        assertTrue(bytes < 1000, () -> bytes + " bytes in 1000 steps");
    }
}
