package neuronlab.model.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledDataSetTest {
    private static final List<String> NAMES = List.of("yes", "no", "perhaps");
    private static final LabelledDataSet DATA =
            LabelledDataSet.of(2, new double[] {1, 2, 3, 4, 5, 6}, new int[] {1, 0, 1}, NAMES);

    @Test
    void everyRowHasItsInputsAndItsClass() {
        assertEquals(3, DATA.rows());
        assertEquals(2, DATA.features());
        assertEquals(3, DATA.classes());
        assertEquals(NAMES, DATA.classNames());
        assertEquals(4, DATA.input(1, 1));
        assertArrayEquals(new double[] {5, 6}, DATA.inputs(2));
        assertEquals(1, DATA.label(2));
        assertArrayEquals(new int[] {1, 2, 0}, DATA.countPerClass());
    }

    @Test
    void itDoesNotChangeWithTheArraysItWasMadeOf() {
        double[] inputs = {1};
        int[] labels = {0};
        LabelledDataSet data = LabelledDataSet.of(1, inputs, labels, NAMES);
        inputs[0] = 9;
        labels[0] = 2;
        data.inputs(0)[0] = 9;
        assertEquals(1, data.input(0, 0));
        assertEquals(0, data.label(0));
    }

    @Test
    void rowsCanBeChosenAddedAndRelabelled() {
        LabelledDataSet chosen = DATA.select(2, 0);
        assertArrayEquals(new double[] {5, 6}, chosen.inputs(0));
        assertArrayEquals(new double[] {1, 2}, chosen.inputs(1));
        LabelledDataSet more = DATA.withRow(new double[] {7, 8}, 2);
        assertArrayEquals(new double[] {7, 8}, more.inputs(3));
        assertArrayEquals(new int[] {1, 2, 1}, more.countPerClass());
        assertArrayEquals(new int[] {0, 3, 0}, DATA.withLabel(1, 1).countPerClass());
        assertArrayEquals(new int[] {1, 2, 0}, DATA.countPerClass());
    }

    @Test
    void whatDoesNotFitIsRefusedAndNamed() {
        assertRefused("at least one feature", 0, new double[0], new int[] {0}, NAMES);
        assertRefused("at least one row", 1, new double[0], new int[0], NAMES);
        assertRefused("Expected 4 inputs", 2, new double[3], new int[2], NAMES);
        assertRefused("row 2, column 1", 2, new double[] {1, 2, Double.NaN, 4}, new int[2], NAMES);
        assertRefused("row 1 is 3", 1, new double[1], new int[] {3}, NAMES);
        assertRefused("row 1 is -1", 1, new double[1], new int[] {-1}, NAMES);
        assertRefused("all different", 1, new double[1], new int[1], List.of("a", "a"));
        assertRefused("need names", 1, new double[1], new int[1], List.of());
        assertThrows(IllegalArgumentException.class, () -> DATA.withRow(new double[3], 0));
        assertThrows(IllegalArgumentException.class, () -> DATA.withLabel(0, 3));
        assertThrows(IllegalArgumentException.class, DATA::select);
        assertThrows(IndexOutOfBoundsException.class, () -> DATA.input(0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> DATA.select(3));
    }

    private static void assertRefused(
            String part, int features, double[] inputs, int[] labels, List<String> classNames) {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> LabelledDataSet.of(features, inputs, labels, classNames))
                .getMessage();
        assertEquals(true, message.contains(part), message);
    }
}
