package neuronlab.model.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import neuronlab.model.Range;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.data.builtin.LabelledHouses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDisplayTest {
    private static final TableDisplay HOUSES = TableDisplay.of(Houses.oneVariable());

    private static TableDisplay of(double... inputs) {
        return TableDisplay.of(Table.of(1, inputs, inputs));
    }

    @Test
    void axesEndAtRoundNumbersBesideTheRows() {
        assertEquals(new Range(1500, 2500), HOUSES.input(0));
        assertEquals(new Range(320, 410), HOUSES.target());
        assertEquals(new Range(0, 0.0035), of(0.0001, 0.0031).input(0));
        assertEquals(new Range(-6, 6), of(-5, 5).input(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 7, -1000, 0.1, 1e12})
    void aColumnThatNeverChangesHasAnAxisToo(double value) {
        Range axis = of(value, value).input(0);
        assertTrue(axis.lower() < value && value < axis.upper(), axis::toString);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyAxisHoldsItsRowsAndIsNotMuchLonger(long seed) {
        Random random = new Random(seed);
        double size = Math.pow(10, random.nextInt(20) - 10);
        double[] inputs = random.doubles(20, -size, 3 * size).toArray();
        Range axis = of(inputs).input(0);
        double least = Arrays.stream(inputs).min().orElseThrow();
        double largest = Arrays.stream(inputs).max().orElseThrow();
        assertTrue(axis.lower() < least && axis.upper() > largest, axis::toString);
        assertTrue(axis.length() < 1.6 * (largest - least), axis::toString);
    }

    @Test
    void asManyDecimalsAsTellTheValuesApart() {
        assertEquals(0, HOUSES.inputDecimals(0));
        assertEquals(1, HOUSES.targetDecimals());
        assertEquals(4, of(1.0 / 3, 2.0 / 3).inputDecimals(0));
    }

    @Test
    void slidersReachFarBeyondTheBestLine() {
        ParameterGrid weight = HOUSES.weight(0);
        assertTrue(weight.range().contains(0.0585) && weight.range().contains(-0.0585), weight::toString);
        assertEquals(new Range(-0.2, 0.2), weight.range());
        assertEquals(0.001, weight.step());
        assertEquals(3, weight.decimals());
        assertEquals(new ParameterGrid(new Range(-500, 500), 2, 0), HOUSES.bias());
    }

    /** The best bias lies far away where the inputs do, as years do. */
    @Test
    void aBestBiasFarAwayIsInReach() {
        double[] years = {1970, 1975, 1980, 1985};
        double[] values = {10, 20, 30, 40};
        TableDisplay display = TableDisplay.of(Table.of(1, years, values));
        assertTrue(display.bias().range().contains(-3930), display.bias()::toString);
        assertTrue(display.weight(0).range().contains(2), display.weight(0)::toString);
    }

    @Test
    void classesHaveSlidersUpToBeingSure() {
        TableDisplay display = TableDisplay.of(LabelledHouses.training());
        assertTrue(display.weight(0).range().contains(5 / 508.2), display.weight(0)::toString);
        assertTrue(display.bias().range().contains(5 * 5.7), display.bias()::toString);
    }

    /** By NumPy: least error 447.29, mean(y²) 134,971.7. */
    @Test
    void coloursChangeBetweenTheBestErrorAndMoreThanThatOfNothingLearned() {
        assertEquals(List.of(400.0, 6000.0, 90_000.0, 1_000_000.0), HOUSES.lossStops());
        List<Double> classes = TableDisplay.of(LabelledHouses.training()).lossStops();
        assertTrue(classes.getFirst() < 0.05 && classes.getLast() > 2, classes::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 1, 1e6, 1e12})
    void coloursFitErrorsOfAnySize(double size) {
        Random random = new Random(1);
        double[] inputs = random.doubles(30).toArray();
        double[] targets = random.doubles(30, 0, size).toArray();
        List<Double> stops = TableDisplay.of(Table.of(1, inputs, targets)).lossStops();
        for (int i = 1; i < stops.size(); i++) {
            assertTrue(stops.get(i - 1) < stops.get(i), stops::toString);
        }
        assertTrue(stops.getFirst() < size * size / 12 && stops.getLast() > size * size, stops::toString);
    }

    @Test
    void aTargetThatIsAlwaysTheSameOrZeroHasStopsToo() {
        assertEquals(4, TableDisplay.of(Table.of(1, new double[] {1, 2}, new double[] {3, 3})).lossStops().size());
        assertEquals(4, TableDisplay.of(Table.of(1, new double[] {1, 2}, new double[2])).lossStops().size());
    }

    @Test
    void columnsThatSayTheSameHaveSliders() {
        Table twice = Table.of(
                List.of(Column.number("a"), Column.number("b")),
                Column.number("y"),
                new double[] {1, 2, 2, 4, 3, 6},
                new double[] {1, 2, 4});
        assertTrue(TableDisplay.of(twice).weight(0).range().length() > 0);
    }
}
