package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.CrosswiseClouds;
import neuronlab.model.data.builtin.MiddlingHouses;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hidden neurons can do that a line cannot; the figures were computed independently, with other random starts. */
class HiddenLayerTest {
    private static final int SEEDS = 30;
    private static final int STEPS = 300;

    private static final Network CHAIN = Network.linear(1).withHidden(Activation.RELU, 1);
    private static final Table MIDDLING = HouseTables.standardised(MiddlingHouses.training());
    private static final Table HELD_OUT =
            HouseTables.scaled(MiddlingHouses.heldOut(), MiddlingHouses.training());

    private static Trainer trainer(Table data, int hidden, Activation activation, double rate, long seed) {
        Network network = Network.softmax(2, 2);
        Network deep = hidden == 0 ? network : network.withHidden(activation, hidden);
        return new Trainer(
                data,
                Parameters.random(deep, seed),
                MiddlingHouses.hyperparameters().withRates(LearningRates.same(rate)));
    }

    private static double right(Parameters model, Table data) {
        long right = IntStream.range(0, data.rows())
                .filter(row -> model.predictClass(data.inputs(row)) == data.label(row))
                .count();
        return (double) right / data.rows();
    }

    /** The share that is right after all steps, for each seed, the least first. */
    private static double[] shares(Table data, int hidden, Activation activation, double rate) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> {
                    Trainer trainer = trainer(data, hidden, activation, rate, seed);
                    trainer.run(STEPS, _ -> {}, () -> false);
                    return right(trainer.parameters(), data);
                })
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static long solved(double[] shares) {
        return Arrays.stream(shares).filter(share -> share >= 0.97).count();
    }

    @Test
    void halfOfTheMiddlingHousesAreGood() {
        assertArrayEquals(new int[] {24, 24}, MIDDLING.countPerClass());
        assertArrayEquals(new int[] {24, 24}, HELD_OUT.countPerClass());
        assertEquals(List.of("Good", "Bad"), MIDDLING.classNames());
        assertArrayEquals(new double[] {2340, 3}, MiddlingHouses.training().inputs(0));
    }

    @Test
    void aLineGetsHalfOfTheMiddlingHousesRight() {
        Trainer trainer = trainer(MIDDLING, 0, Activation.IDENTITY, 1, 1);
        trainer.run(STEPS, _ -> {}, () -> false);
        assertEquals(0.5, right(trainer.parameters(), MIDDLING));
        assertEquals(0.6926, trainer.loss(), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.65", "2, 0.81"})
    void oneOrTwoHiddenNeuronsAreTooFew(int hidden, double share) {
        double[] shares = shares(MIDDLING, hidden, Activation.TANH, 0.5);
        assertEquals(share, median(shares), 0.03);
        assertEquals(0, solved(shares));
    }

    @ParameterizedTest
    @CsvSource({"3, 54", "4, 48"})
    void threeHiddenNeuronsSolveThemFromEveryStart(int hidden, double typicalSteps) {
        assertEquals(SEEDS, solved(shares(MIDDLING, hidden, Activation.TANH, 1)));
        double[] steps = LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> stepsToSolve(trainer(MIDDLING, hidden, Activation.TANH, 1, seed)))
                .sorted()
                .toArray();
        assertEquals(typicalSteps, median(steps), 20);
    }

    private static long stepsToSolve(Trainer trainer) {
        trainer.run(STEPS, _ -> {}, () -> right(trainer.parameters(), trainer.data()) >= 0.97);
        return trainer.steps();
    }

    @Test
    void whatThreeHiddenNeuronsLearnHoldsForOtherHouses() {
        double[] shares = LongStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> {
                    Trainer trainer = trainer(MIDDLING, 3, Activation.TANH, 1, seed);
                    trainer.run(STEPS, _ -> {}, () -> false);
                    return right(trainer.parameters(), HELD_OUT);
                })
                .sorted()
                .toArray();
        assertEquals(0.98, median(shares), 0.02);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0, 8", "0.5, 28, 30", "5, 27, 30", "20, 0, 0"})
    void theRateIsToBeNeitherTooSmallNorTooLarge(double rate, int fewest, int most) {
        long solved = solved(shares(MIDDLING, 4, Activation.TANH, rate));
        assertTrue(solved >= fewest && solved <= most, () -> solved + " of " + SEEDS);
    }

    @Test
    void straightHiddenNeuronsAreNoBetterThanALine() {
        double[] shares = shares(MIDDLING, 4, Activation.IDENTITY, 1);
        assertEquals(0.5, median(shares));
        assertEquals(0, solved(shares));
    }

    @Test
    void reluBendsTooButNotFromEveryStart() {
        long solved = solved(shares(MIDDLING, 4, Activation.RELU, 1));
        assertTrue(solved >= 26, () -> solved + " of " + SEEDS);
    }

    @Test
    void fromNothingAllHiddenNeuronsStayAlikeForEver() {
        Network network = Network.softmax(2, 2).withHidden(Activation.TANH, 4);
        Trainer trainer = new Trainer(
                MIDDLING, Parameters.zero(network), Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(1)));
        trainer.run(STEPS, _ -> {}, () -> false);
        Parameters model = trainer.parameters();
        for (int neuron = 1; neuron < 4; neuron++) {
            assertEquals(model.weight(0, 0, 0), model.weight(0, neuron, 0));
            assertEquals(model.bias(0, 0), model.bias(0, neuron));
        }
        assertEquals(0.5, right(model, MIDDLING));
    }

    @Test
    void tenHousesAreLearnedByHeartAndTheFriendsListGetsWorse() {
        Table ten = HouseTables.standardised(HouseTables.labelled());
        Table list = HouseTables.scaled(HouseTables.labelledHeldOut(), HouseTables.labelled());
        Trainer line = trainer(ten, 0, Activation.IDENTITY, 1, 1);
        line.run(1000, _ -> {}, () -> false);
        assertEquals(0.7, right(line.parameters(), ten));
        assertEquals(0.7, right(line.parameters(), list));
        for (long seed = 1; seed <= 20; seed++) {
            Trainer trainer = trainer(ten, 3, Activation.TANH, 1, seed);
            trainer.run(2000, _ -> {}, () -> false);
            assertEquals(1, right(trainer.parameters(), ten));
            assertEquals(0.5, right(trainer.parameters(), list), 0.11);
        }
    }

    @Test
    void threeNeuronsSolveFourCloudsCrosswise() {
        double[] shares = shares(CrosswiseClouds.training(), 3, Activation.TANH, 1);
        assertTrue(shares[0] >= 0.97, () -> "the worst has " + shares[0]);
        assertTrue(solved(shares(CrosswiseClouds.training(), 1, Activation.TANH, 1)) == 0);
    }

    /** Input 2, target 4, one hidden neuron with ReLU, worked out by hand and computed independently. */
    @ParameterizedTest
    @CsvSource({
        "0.005, 4, 1.111, 0.295, 0.076, 0.019",
        "0.01, 4, 0.0092, NaN, NaN, NaN",
        "0.02, 4, 3.44, 3.66, 2.54, 2.26",
        "0.05, 4, 64, 31.4, NaN, NaN"
    })
    void roundNumbersThroughOneHiddenNeuron(double rate, double l0, double l1, double l2, double l3, double l4) {
        Trainer trainer = chain(Parameters.of(CHAIN, 0.5, 0, 3, -1), rate);
        assertEquals(-24, trainer.derivative(0));
        for (double loss : new double[] {l0, l1, l2, l3, l4}) {
            if (!Double.isNaN(loss)) {
                assertEquals(loss, trainer.loss(), Math.max(0.0005, 0.005 * loss));
                trainer.step();
            }
        }
    }

    @Test
    void onlyTheLastBiasOfADeadNeuronStillHasASlope() {
        Trainer trainer = chain(Parameters.of(CHAIN, 0.5, -2, 3, -1), 0.01);
        assertEquals(25, trainer.loss());
        double[] derivatives = IntStream.range(0, 4).mapToDouble(trainer::derivative).toArray();
        assertArrayEquals(new double[] {0, 0, 0, -10}, derivatives);
    }

    private static Trainer chain(Parameters start, double rate) {
        Table one = Table.of(List.of(Column.number("x")), Column.number("y"), new double[] {2}, new double[] {4});
        return new Trainer(one, start, Hyperparameters.of(new Loss.Squared(false), Optimiser.descent(rate)));
    }
}
