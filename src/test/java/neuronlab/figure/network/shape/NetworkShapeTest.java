package neuronlab.figure.network.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.shape.NetworkShape.Layer;
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
        assertEquals("x w + b y", letters(one, 0, 0));
        NetworkLabels wide = NetworkLabels.letters(new NetworkShape(3, 1, true, false), Language.ENGLISH);
        assertEquals("x_3 w_3 + b y", letters(wide, 0, 2));
        NetworkLabels many = NetworkLabels.letters(new NetworkShape(3, 3, true, true), Language.ENGLISH);
        assertEquals("x_2 w_3,2 + b_3 y_3", letters(many, 2, 1));
    }

    private static String letters(NetworkLabels labels, int output, int input) {
        return Stream.of(
                        new NetworkElement.Input(input),
                        new NetworkElement.Weight(output, input),
                        new NetworkElement.Bias(output),
                        new NetworkElement.Output(output))
                .map(labels.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void itMayHaveAnyNumberOfLayers() {
        NetworkShape shape = new NetworkShape(
                2,
                List.of(
                        new Layer(4, true, ActivationFunction.RELU),
                        new Layer(3, false, ActivationFunction.TANH),
                        new Layer(2, true, ActivationFunction.SOFTMAX)));
        assertEquals(2 * 4 + 4 * 3 + 3 * 2, shape.weights());
        assertEquals(6, shape.biases());
        assertEquals(32, shape.parameters());
        assertTrue(shape.has(new NetworkElement.Activation(1, 2)));
        assertFalse(shape.has(new NetworkElement.Bias(1, 0)));
        assertFalse(shape.has(new NetworkElement.Hidden(2, 0)), "the last circles are outputs");
        assertFalse(shape.has(new NetworkElement.Activation(2, 0)), "softmax is one bar");
        assertEquals(2 + 4 * 3 + 3 * 2 + 2 * 2 + 1, shape.nodes().size());
        assertEquals(shape.weights(), Set.copyOf(shape.edges()).size());
    }

    @Test
    void hiddenUnitsAndFunctionsHaveTheirLetters() {
        NetworkShape one = new NetworkShape(
                2, List.of(new Layer(3, true, ActivationFunction.RELU), new Layer(1, true, ActivationFunction.SIGMOID)));
        NetworkLabels labels = NetworkLabels.letters(one, Language.ENGLISH);
        assertEquals("h_2", labels.text().apply(new NetworkElement.Hidden(0, 1)));
        assertEquals("ReLU", labels.text().apply(new NetworkElement.Activation(0, 0)));
        assertEquals("", labels.name().apply(new NetworkElement.Activation(0, 0)));
        assertEquals("ReLU", labels.name().apply(new NetworkElement.Activation(0, 2)));
        assertEquals("sigmoid", labels.name().apply(new NetworkElement.Activation(1, 0)));
    }

    @Test
    void aShapeThatCannotBeDrawnIsRefused() {
        Layer softmax = new Layer(2, true, ActivationFunction.SOFTMAX);
        assertThrows(IllegalArgumentException.class, () -> new NetworkShape(2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new NetworkShape(2, List.of(softmax, softmax)));
    }
}
