package neuronlab.model.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import neuronlab.model.Range;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;

class PlaneGridTest {
    private final PlaneGrid grid = new PlaneGrid(new Range(0, 4), new Range(-1, 3), 2, 2);

    @Test
    void modelsAreAskedAtTheMiddlesOfTheCells() {
        assertArrayEquals(new double[] {1, 0, 3, 0, 1, 2, 3, 2}, grid.inputs());
    }

    @Test
    void anOutputIsThatOfTheModelInEachCell() {
        Parameters model = Parameters.random(Network.softmax(2, 3).withHidden(Activation.TANH, 4), 5);
        assertArrayEquals(
                new double[] {
                    model.outputs(1, 0)[2], model.outputs(3, 0)[2], model.outputs(1, 2)[2], model.outputs(3, 2)[2]
                },
                grid.outputs(model, 2),
                1e-12);
    }

    @Test
    void aHiddenNeuronAnswersItsBentSum() {
        // Of two hidden neurons the second has the weights −1 and 0.5 and the bias 0.25.
        Parameters model = Parameters.of(
                Network.softmax(2, 2).withHidden(Activation.RELU, 2), 9, 9, -1, 0.5, 9, 0.25, 9, 9, 9, 9, 9, 9);
        assertArrayEquals(new double[] {0, 0, 0.25, 0}, grid.answers(model, 1));
    }
}
