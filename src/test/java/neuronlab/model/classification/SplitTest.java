package neuronlab.model.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.data.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    /** 100 rows, numbered in their input: 60 of class 0, 30 of class 1, 10 of class 2, mixed. */
    private static final LabelledDataSet DATA = LabelledDataSet.of(
            1,
            IntStream.range(0, 100).asDoubleStream().toArray(),
            IntStream.range(0, 100)
                    .map(row -> row % 10 < 6 ? 0 : row % 10 < 9 ? 1 : 2)
                    .toArray(),
            List.of("many", "some", "few"));

    private static int[] numbers(LabelledDataSet part) {
        return IntStream.range(0, part.rows())
                .map(row -> (int) part.input(row, 0))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothPartsHaveEveryClassInProportion(long seed) {
        Split split = Split.stratified(DATA, 0.3, seed);
        assertArrayEquals(new int[] {18, 9, 3}, split.test().countPerClass());
        assertArrayEquals(new int[] {42, 21, 7}, split.training().countPerClass());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRowIsInOnePartWithItsLabel(long seed) {
        Split split = Split.stratified(DATA, 0.3, seed);
        int[] all = IntStream.concat(Arrays.stream(numbers(split.training())), Arrays.stream(numbers(split.test())))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 100).toArray(), all);
        for (int row = 0; row < split.test().rows(); row++) {
            assertEquals(DATA.label(numbers(split.test())[row]), split.test().label(row));
        }
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(
                numbers(Split.stratified(DATA, 0.3, 1).test()),
                numbers(Split.stratified(DATA, 0.3, 1).test()));
        assertNotEquals(
                Arrays.toString(numbers(Split.stratified(DATA, 0.3, 1).test())),
                Arrays.toString(numbers(Split.stratified(DATA, 0.3, 2).test())));
    }

    // The counts of the file, as counted with Python: 178, 182, 177, 183, 181, 182, 181, 179, 174, 180.
    @Test
    void aQuarterOfEveryDigitIsHeldOut() {
        Split split = Split.stratified(Digits.load(), Digits.TEST_SHARE, 1);
        assertArrayEquals(
                new int[] {45, 46, 44, 46, 45, 46, 45, 45, 44, 45},
                split.test().countPerClass());
    }

    @Test
    void aSplitWithAnEmptyPartIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Split.stratified(DATA, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.stratified(DATA, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.stratified(DATA, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Split.stratified(DATA, 0.001, 1));
    }
}
