package neuronlab.figure.network;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkShapeTest {
    @ParameterizedTest
    @ValueSource(ints = {0, -3, 101, 1_000_000_000})
    void aCountThatCannotBeDrawnIsRefused(int count) {
        assertThrows(IllegalArgumentException.class, () -> new NetworkShape(count, 1, true, true));
        assertThrows(IllegalArgumentException.class, () -> new NetworkShape(1, count, true, true));
    }

    @Test
    void itKnowsItsParts() {
        NetworkShape shape = new NetworkShape(2, 3, true, false);
        assertEquals(6, shape.weights());
        assertTrue(shape.has(new NetworkElement.Weight(2, 1)));
        assertFalse(shape.has(new NetworkElement.Weight(1, 2)));
        assertFalse(shape.has(new NetworkElement.Softmax()));
    }

    @Test
    void itsLettersAreNumberedOnlyWhereThereIsMoreThanOne() {
        NetworkLabels one = NetworkLabels.letters(new NetworkShape(1, 1, true, false), Language.ENGLISH);
        assertEquals("x W + b y", letters(one, 0, 0));
        NetworkLabels wide = NetworkLabels.letters(new NetworkShape(3, 1, true, false), Language.ENGLISH);
        assertEquals("X_3 W_3 + b y", letters(wide, 0, 2));
        NetworkLabels many = NetworkLabels.letters(new NetworkShape(3, 3, true, true), Language.ENGLISH);
        assertEquals("X_2 W_3,2 + b_3 Y_3", letters(many, 2, 1));
    }

    private static String letters(NetworkLabels labels, int output, int input) {
        return String.join(
                " ",
                labels.input().apply(input),
                labels.weight().of(output, input),
                labels.bias().apply(output),
                labels.output().apply(output));
    }
}
