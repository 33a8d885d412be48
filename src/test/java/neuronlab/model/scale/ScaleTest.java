package neuronlab.model.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.LongStream;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
    private static final Table HOUSES = LabelledHouses.training();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    private static double[] numbers(Random random, int count) {
        return random.doubles(count, -2, 2).toArray();
    }

    private static Table table(Random random, int features) {
        return Table.of(features, numbers(random, 8 * features), numbers(random, 8));
    }

    // With 50 digits (mpmath), rounded to doubles.
    @Test
    void theHousesAreMeasured() {
        Scale houses = Scale.fit(Kind.STANDARDISED, HOUSES);
        assertEquals(1834, houses.offset(0), 1e-12);
        assertEquals(3.1, houses.offset(1), 1e-15);
        assertEquals(508.1789055047445, houses.divisor(0), 1e-12);
        assertEquals(0.5385164807134504, houses.divisor(1), 1e-15);
    }

    @Test
    void standardisedHousesHaveTheMeanZeroAndTheDeviationOne() {
        Scale again = Scale.fit(Kind.STANDARDISED, Scale.fit(Kind.STANDARDISED, HOUSES).apply(HOUSES));
        for (int feature = 0; feature < 2; feature++) {
            assertEquals(0, again.offset(feature), 1e-15);
            assertEquals(1, again.divisor(feature), 1e-15);
        }
    }

    @Test
    void theLeastBecomesZeroAndTheLargestOne() {
        Scale houses = Scale.fit(Kind.MIN_MAX, HOUSES);
        assertArrayEquals(new double[] {0, 0}, houses.apply(1380, 2));
        assertArrayEquals(new double[] {1, 1}, houses.apply(3000, 4));
        assertEquals(HOUSES.targetColumn(), houses.apply(HOUSES).targetColumn());
        assertEquals((2104 - 1380) / 1620.0, houses.apply(HOUSES).input(0, 0), 1e-16);
    }

    @Test
    void heldOutHousesAreMeasuredByTheTrainingOnes() {
        Table heldOut = LabelledHouses.heldOut();
        assertEquals(
                (heldOut.input(0, 0) - 1834) / 508.1789055047445,
                Scale.fit(Kind.STANDARDISED, HOUSES).apply(heldOut).input(0, 0),
                1e-14);
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARDISED", "MIN_MAX"})
    void aFeatureThatNeverChangesBecomesZero(Kind kind) {
        Table data = Table.of(1, new double[] {0.1, 0.1, 0.1}, new double[3]);
        Scale constant = Scale.fit(kind, data);
        assertEquals(1, constant.divisor(0));
        assertEquals(0, constant.apply(data).input(2, 0), 1e-16);
        assertEquals(2, constant.apply(2.1)[0], 1e-15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInverseLeadsBack(long seed) {
        Random random = new Random(seed);
        Table data = table(random, 1 + random.nextInt(5));
        for (Kind kind : Kind.values()) {
            Scale scale = Scale.fit(kind, data);
            assertArrayEquals(data.inputs(3), scale.inverse(scale.apply(data.inputs(3))), 1e-14);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parametersAnswerTheSameInEitherUnitWhateverIsBehindTheFirstLayer(long seed) {
        Random random = new Random(seed);
        Table data = table(random, 3);
        for (Kind kind : Kind.values()) {
            Scale scale = Scale.fit(kind, data);
            for (Network network : new Network[] {
                Network.linear(3), Network.softmax(3, 4), Network.softmax(3, 2).withHidden(Activation.TANH, 5, 2)
            }) {
                Parameters scaled = Parameters.of(network, numbers(random, network.parameterCount()));
                double[] inputs = data.inputs(5);
                double[] expected = scaled.outputs(scale.apply(inputs));
                assertArrayEquals(expected, scale.toRaw(scaled).outputs(inputs), 1e-12);
                assertArrayEquals(scaled.values(), scale.toScaled(scale.toRaw(scaled)).values(), 1e-12);
            }
        }
    }

    /** The best line through the three houses: 0.0585 a square foot and 247.3, or 19.316 a deviation and 366.267. */
    @Test
    void theLineOfTheHousesHasRoundNumbersInEitherUnit() {
        Table three = Houses.oneVariable();
        Scale scale = Scale.fit(Kind.STANDARDISED, three);
        double[] weights = {19.316};
        double[] biases = {366.267};
        scale.toRaw(weights, biases);
        assertEquals(0.058487, weights[0], 1e-6);
        assertEquals(247.26, biases[0], 0.01);
    }

    @Test
    void noScaleLeavesAllAsItIs() {
        assertArrayEquals(new double[] {3, -4}, Scale.none(2).apply(3, -4));
        assertSame(HOUSES, Scale.fit(Kind.NONE, HOUSES).apply(HOUSES));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Scale two = Scale.none(2);
        assertThrows(IllegalArgumentException.class, () -> two.apply(1));
        assertThrows(IllegalArgumentException.class, () -> two.inverse(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> two.toRaw(Parameters.zero(Network.linear(3))));
        assertThrows(IllegalArgumentException.class, () -> two.toScaled(new double[3], new double[2]));
        assertThrows(IllegalArgumentException.class, () -> Scale.none(0));
        Table huge = Table.of(1, new double[] {1e300, -1e300}, new double[2]);
        assertThrows(IllegalArgumentException.class, () -> Scale.fit(Kind.STANDARDISED, huge));
        Table farther = Table.of(1, new double[] {1.5e308, -1.5e308}, new double[2]);
        assertThrows(IllegalArgumentException.class, () -> Scale.fit(Kind.MIN_MAX, farther));
    }
}
