package neuronlab.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Network DEEP = Network.softmax(2, 3).withHidden(Activation.TANH, 4, 5);

    @Test
    void hiddenLayersStandBetweenInputsAndOutputs() {
        assertEquals(
                List.of(
                        new Layer(2, 4, Activation.TANH),
                        new Layer(4, 5, Activation.TANH),
                        new Layer(5, 3, Activation.SOFTMAX)),
                DEEP.layers());
        assertEquals(2, DEEP.inputs());
        assertEquals(3, DEEP.outputs());
        assertEquals(2 * 4 + 4 + 4 * 5 + 5 + 5 * 3 + 3, DEEP.parameterCount());
        assertEquals(Network.linear(7), Network.linear(7).withHidden(Activation.RELU));
        assertNotEquals(Network.linear(7), Network.softmax(7, 1));
    }

    @Test
    void parametersLieLayerAfterLayerWeightsBeforeBiases() {
        assertEquals(0, DEEP.weightIndex(0, 0, 0));
        assertEquals(3, DEEP.weightIndex(0, 1, 1));
        assertEquals(8, DEEP.biasIndex(0, 0));
        assertEquals(12, DEEP.weightIndex(1, 0, 0));
        assertEquals(12 + 4 * 2 + 3, DEEP.weightIndex(1, 2, 3));
        assertEquals(32 + 4, DEEP.biasIndex(1, 4));
        assertEquals(37 + 15 + 2, DEEP.biasIndex(2, 2));
    }

    @Test
    void everyPlaceIsAParameterOfItsOwn() {
        for (int i = 0; i < DEEP.parameterCount(); i++) {
            assertEquals(i, DEEP.indexOf(DEEP.parameter(i)));
        }
        assertEquals(new Parameter.Weight(1, 2, 3), DEEP.parameter(23));
        assertEquals(new Parameter.Bias(2, 2), DEEP.parameter(54));
    }

    @Test
    void layersThatDoNotFitAreRefused() {
        Layer two = new Layer(2, 2, Activation.TANH);
        Layer three = new Layer(3, 1, Activation.IDENTITY);
        Layer end = new Layer(2, 2, Activation.SOFTMAX);
        assertThrows(IllegalArgumentException.class, () -> new Network(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Network(List.of(two, three)));
        assertThrows(IllegalArgumentException.class, () -> new Network(List.of(end, two)));
        assertThrows(IllegalArgumentException.class, () -> new Layer(0, 1, Activation.TANH));
        assertThrows(IllegalArgumentException.class, () -> new Layer(1, 0, Activation.TANH));
        assertThrows(IllegalArgumentException.class, () -> Network.linear(100_000).withHidden(Activation.TANH, 100_000));
        assertThrows(IllegalStateException.class, () -> DEEP.withHidden(Activation.TANH, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> DEEP.weightIndex(0, 0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> DEEP.biasIndex(0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> DEEP.parameter(55));
    }
}
