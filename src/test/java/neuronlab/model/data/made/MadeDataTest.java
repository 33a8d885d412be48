package neuronlab.model.data.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MadeDataTest {
    @ParameterizedTest
    @EnumSource
    void aSeedGivesTheSameNumbersAgainAndAnotherDoesNot(MadeData kind) {
        DataFrame made = kind.make(1, 0.5, 31);
        assertEquals(made, kind.make(1, 0.5, 31));
        assertNotEquals(made, kind.make(2, 0.5, 31));
        assertEquals(31, made.rows());
        assertEquals(kind, MadeData.of(kind.id()).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void classesAreEvenAndInputsStayWithinReach(MadeData kind) {
        Table table = kind.make(3, 0, 300).table(kind.target(), kind.inputs());
        if (kind.hasClasses()) {
            int[] counts = table.countPerClass();
            assertTrue(Arrays.stream(counts).allMatch(count -> count == 300 / counts.length), kind.toString());
        }
        double most = Arrays.stream(table.inputArray()).map(Math::abs).max().orElseThrow();
        assertTrue(most > MadeData.REACH / 2 && most < 1.4 * MadeData.REACH, kind + ": " + most);
    }

    @Test
    void withoutNoiseALineIsStraightAndACircleHasAGap() {
        Table line = MadeData.LINE.make(1, 0, 20).table("y", MadeData.LINE.inputs());
        for (int row = 0; row < 20; row++) {
            assertEquals(line.input(row, 0) / 2 + 1, line.target(row), 1e-12);
        }
        Table circle = MadeData.CIRCLE.make(1, 0, 200).table("class", MadeData.CIRCLE.inputs());
        for (int row = 0; row < 200; row++) {
            double radius = Math.hypot(circle.input(row, 0), circle.input(row, 1));
            assertTrue(circle.label(row) == 0 ? radius <= 2.5 : radius >= 3.5, "radius " + radius);
        }
    }

    @Test
    void theNoiseOfALineHasTheDeviationAskedFor() {
        Table line = MadeData.LINE.make(1, 0.5, 10_000).table("y", MadeData.LINE.inputs());
        double squares = 0;
        for (int row = 0; row < line.rows(); row++) {
            squares += Math.pow(line.target(row) - line.input(row, 0) / 2 - 1, 2);
        }
        assertEquals(0.5, Math.sqrt(squares / line.rows()), 0.02);
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MadeData.LINE.make(1, -1, 10));
        assertThrows(IllegalArgumentException.class, () -> MadeData.LINE.make(1, Double.NaN, 10));
        assertThrows(IllegalArgumentException.class, () -> MadeData.LINE.make(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> MadeData.LINE.make(1, 0, 100_001));
    }
}
