package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitedCellsTest {
    private final VisitedCells cells = new VisitedCells(15, 15, new Range(0, 0.4), new Range(0, 460));

    @Test
    void aCellKeepsTheErrorOfItsFirstVisit() {
        assertTrue(cells.visit(0.1, 150, 799));
        assertFalse(cells.visit(0.1001, 151, 700));
        assertEquals(799, cells.error(3, 4));
        assertTrue(cells.isVisited(3, 4));
    }

    @Test
    void otherCellsStayBlank() {
        cells.visit(0.1, 150, 799);
        int visited = 0;
        for (int column = 0; column < 15; column++) {
            for (int row = 0; row < 15; row++) {
                visited += cells.isVisited(column, row) ? 1 : 0;
            }
        }
        assertEquals(1, visited);
        assertEquals(Double.NaN, cells.error(3, 5));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0266, 0", "0.0267, 1", "0.2, 7", "0.3999, 14", "0.4, 14"})
    void everyWeightOfTheRangeHasAColumn(double weight, int column) {
        assertEquals(OptionalInt.of(column), cells.columnOf(weight));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30.6, 0", "30.7, 1", "459.9, 14", "460, 14"})
    void everyBiasOfTheRangeHasARow(double bias, int row) {
        assertEquals(OptionalInt.of(row), cells.rowOf(bias));
    }

    @ParameterizedTest
    @CsvSource({"-1e-12, 100", "0.4000001, 100", "0.1, -0.001", "0.1, 460.1", "NaN, 100", "0.1, Infinity"})
    void aModelOutsideTheMapColoursNothing(double weight, double bias) {
        assertFalse(cells.visit(weight, bias, 1));
        assertTrue(cells.columnOf(weight).isEmpty() || cells.rowOf(bias).isEmpty());
    }

    @Test
    void clearingMakesAllCellsBlank() {
        cells.visit(0.1, 150, 799);
        cells.clear();
        assertFalse(cells.isVisited(3, 4));
        assertTrue(cells.visit(0.1, 150, 800));
    }

    @Test
    void whatIsNoMapIsRefused() {
        Range range = new Range(0, 1);
        assertThrows(IllegalArgumentException.class, () -> new VisitedCells(0, 1, range, range));
        assertThrows(IllegalArgumentException.class, () -> cells.visit(0.1, 150, Double.NaN));
        assertThrows(IndexOutOfBoundsException.class, () -> cells.error(15, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> cells.error(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Range(Double.NaN, 1));
    }
}
