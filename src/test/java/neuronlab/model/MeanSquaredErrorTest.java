package neuronlab.model;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeanSquaredErrorTest {
    /** How far a result may lie from the formula, relative to it. */
    private static final double TOLERANCE = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    // Computed with Python's fractions (exact) from the doubles nearest to these decimals.
    @ParameterizedTest
    @CsvSource({
        "0.1, 150, 799.0866666666656",
        "0.18, 0, 2057.734133333332",
        "0, 0, 134971.6733333333",
        "0.4, 460, 836905.9666666668",
        "-1, -1, 5891932.9399999995"
    })
    void theErrorOfTheThreeHousesIsTheFormulas(double weight, double bias, double expected) {
        assertRelative(expected, MeanSquaredError.of(LinearNeuron.of(weight, bias), Houses.oneVariable()));
    }

    // Computed with Python's fractions (exact).
    @Test
    void theErrorOfTheTenHousesIsTheFormula() {
        LinearNeuron neuron = new LinearNeuron(new double[] {0.1, 20}, 30);
        assertRelative(4168.300740099998, MeanSquaredError.of(neuron, Houses.twoVariables()));
    }

    // The normal equations, solved with Python's fractions (exact).
    @Test
    void atTheBestModelsTheErrorIsTheLeastThereIs() {
        LinearNeuron one = LinearNeuron.of(0.05848790585473989, 247.26327422088923);
        assertRelative(447.29097426870055, MeanSquaredError.of(one, Houses.oneVariable()));
        LinearNeuron two = new LinearNeuron(new double[] {0.18613026439151442, -10.01238231699226}, 3.575380288638546);
        assertRelative(1406.0526296046544, MeanSquaredError.of(two, Houses.twoVariables()));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "3,1", "4,2", "5,7", "1023,3", "1024,2", "1025,1", "5003,4"})
    void anyShapeEqualsTheFormulaComputedWithoutRounding(int rows, int features) {
        RandomCase random = RandomCase.of(rows, rows, features);
        ExactError exact = new ExactError(random.data(), random.neuron());
        assertRelative(exact.meanSquare(), MeanSquaredError.of(random.neuron(), random.data()));
        for (int j = 0; j < features; j++) {
            }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theErrorIsNeverNegative(long seed) {
        RandomCase random = RandomCase.of(seed);
        assertTrue(MeanSquaredError.of(random.neuron(), random.data()) >= 0);
    }

    @Test
    void theErrorOfAPerfectModelIsZero() {
        Table data = Table.of(1, new double[] {1, 2, 3, 4, 5}, new double[] {3, 5, 7, 9, 11});
        assertEquals(0, MeanSquaredError.of(LinearNeuron.of(2, 1), data));
    }

    @Test
    void aNeuronForOtherDataIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> MeanSquaredError.of(LinearNeuron.zero(2), Houses.oneVariable()));
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, TOLERANCE * Math.abs(expected));
    }
}
