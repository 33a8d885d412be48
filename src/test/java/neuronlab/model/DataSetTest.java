package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetTest {
    @Test
    void theInputsLieRowAfterRow() {
        DataSet data = DataSet.of(2, new double[] {1, 2, 3, 4, 5, 6}, new double[] {7, 8, 9});
        assertAll(
                () -> assertEquals(3, data.rows()),
                () -> assertEquals(2, data.features()),
                () -> assertEquals(3, data.input(1, 0)),
                () -> assertEquals(6, data.input(2, 1)),
                () -> assertEquals(8, data.target(1)));
    }

    @Test
    void whatTheCallerDoesToTheArraysLaterDoesNotMatter() {
        double[] inputs = {1, 2};
        double[] targets = {3, 4};
        DataSet data = DataSet.of(1, inputs, targets);
        inputs[0] = Double.NaN;
        targets[0] = Double.NaN;
        assertEquals(1, data.input(0, 0));
        assertEquals(3, data.target(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsNamedWithItsPlace(double bad) {
        assertRefused(
                "The input in row 2, column 1 is not a finite number: " + bad,
                2,
                new double[] {1, 2, bad, 4},
                new double[] {5, 6});
        assertRefused(
                "The target in row 2 is not a finite number: " + bad,
                2,
                new double[] {1, 2, 3, 4},
                new double[] {5, bad});
    }

    @Test
    void countsThatDoNotFitAreNamed() {
        assertRefused("A data set needs at least one row", 1, new double[0], new double[0]);
        assertRefused("A data set needs at least one feature, not 0", 0, new double[0], new double[1]);
        assertRefused("Expected 4 inputs (2 rows of 2), found 3", 2, new double[3], new double[2]);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void aPlaceOutsideIsRefused(int outside) {
        DataSet data = DataSet.of(2, new double[] {1, 2, 3, 4}, new double[] {5, 6});
        assertThrows(IndexOutOfBoundsException.class, () -> data.input(0, outside));
        assertThrows(IndexOutOfBoundsException.class, () -> data.input(outside, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> data.target(outside));
    }

    @Test
    void aBuilderGathersAnyNumberOfRows() {
        DataSetBuilder builder = new DataSetBuilder(2);
        for (int row = 0; row < 1000; row++) {
            builder.add(row, -row, 2.0 * row);
        }
        DataSet data = builder.build();
        assertEquals(1000, data.rows());
        for (int row = 0; row < 1000; row++) {
            assertEquals(row, data.input(row, 0));
            assertEquals(-row, data.input(row, 1), 0);
            assertEquals(2.0 * row, data.target(row));
        }
    }

    @Test
    void aBuilderRefusesWhatADataSetRefuses() {
        DataSetBuilder builder = new DataSetBuilder(1);
        assertThrows(IllegalArgumentException.class, builder::build);
        assertThrows(IllegalArgumentException.class, () -> builder.add(1));
        assertThrows(IllegalArgumentException.class, () -> builder.add(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> builder.add(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new DataSetBuilder(0));
    }

    private static void assertRefused(String message, int features, double[] inputs, double[] targets) {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> DataSet.of(features, inputs, targets));
        assertEquals(message, refusal.getMessage());
    }
}
