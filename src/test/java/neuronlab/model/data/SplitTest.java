package neuronlab.model.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.data.builtin.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    /** 100 rows, numbered in their input: 60 of class 0, 30 of class 1, 10 of class 2, mixed. */
    private static final Table DATA = Table.of(
            Column.numbers(1),
            Column.classes("size", List.of("many", "some", "few")),
            IntStream.range(0, 100).asDoubleStream().toArray(),
            IntStream.range(0, 100)
                    .mapToDouble(row -> row % 10 < 6 ? 0 : row % 10 < 9 ? 1 : 2)
                    .toArray());

    private static int[] numbers(Table part) {
        return IntStream.range(0, part.rows())
                .map(row -> (int) part.input(row, 0))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothPartsHaveEveryClassInProportion(long seed) {
        Split split = Split.of(DATA, 0.3, seed);
        assertArrayEquals(new int[] {18, 9, 3}, split.heldOut().countPerClass());
        assertArrayEquals(new int[] {42, 21, 7}, split.training().countPerClass());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRowIsInOnePartWithItsLabel(long seed) {
        Split split = Split.of(DATA, 0.3, seed);
        int[] all = IntStream.concat(Arrays.stream(numbers(split.training())), Arrays.stream(numbers(split.heldOut())))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 100).toArray(), all);
        for (int row = 0; row < split.heldOut().rows(); row++) {
            assertEquals(DATA.label(numbers(split.heldOut())[row]), split.heldOut().label(row));
        }
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(
                numbers(Split.of(DATA, 0.3, 1).heldOut()),
                numbers(Split.of(DATA, 0.3, 1).heldOut()));
        assertNotEquals(
                Arrays.toString(numbers(Split.of(DATA, 0.3, 1).heldOut())),
                Arrays.toString(numbers(Split.of(DATA, 0.3, 2).heldOut())));
    }

    @Test
    void rowsWithNumbersAsTargetsAreDrawnFromAll() {
        double[] numbers = IntStream.range(0, 50).asDoubleStream().toArray();
        Split split = Split.of(Table.of(1, numbers, numbers), 0.2, 7);
        assertEquals(10, split.heldOut().rows());
        int[] all = IntStream.concat(
                        Arrays.stream(numbers(split.training())), Arrays.stream(numbers(split.heldOut())))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 50).toArray(), all);
    }

    // The counts of the file, as counted with Python: 178, 182, 177, 183, 181, 182, 181, 179, 174, 180.
    @Test
    void aQuarterOfEveryDigitIsHeldOut() {
        Split split = Split.of(Digits.load(), Digits.TEST_SHARE, 1);
        assertArrayEquals(
                new int[] {45, 46, 44, 46, 45, 46, 45, 45, 44, 45},
                split.heldOut().countPerClass());
    }

    @Test
    void aSplitWithAnEmptyPartIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Split.of(DATA, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.of(DATA, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.of(DATA, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.of(DATA, 0.001, 1));
    }
}
