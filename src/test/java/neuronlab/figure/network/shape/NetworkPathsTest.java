package neuronlab.figure.network.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape.Layer;
import org.junit.jupiter.api.Test;

class NetworkPathsTest {
    private static List<NetworkElement> toTheRight(NetworkShape shape, NetworkElement start) {
        List<NetworkElement> result = new ArrayList<>();
        NetworkPaths paths = new NetworkPaths(shape);
        for (Optional<NetworkElement> at = Optional.of(start); at.isPresent(); at = paths.right(at.get())) {
            result.add(at.get());
        }
        return result;
    }

    @Test
    void rightFollowsTheFlowOfTheNumbers() {
        assertEquals(
                List.of(new Input(1), new Weight(0, 1), new Bias(0), new Softmax(), new Output(0)),
                toTheRight(new NetworkShape(2, 3, true, true), new Input(1)));
    }

    @Test
    void partsThatAreMissingAreSkipped() {
        assertEquals(
                List.of(new Input(0), new Weight(0, 0), new Output(0)),
                toTheRight(new NetworkShape(1, 1, false, false), new Input(0)));
    }

    @Test
    void leftLeadsBackToAnInput() {
        NetworkPaths paths = new NetworkPaths(new NetworkShape(2, 2, true, false));
        assertEquals(Optional.of(new Bias(1)), paths.left(new Output(1)));
        assertEquals(Optional.of(new Weight(1, 0)), paths.left(new Bias(1)));
        assertEquals(Optional.of(new Input(1)), paths.left(new Weight(0, 1)));
        assertEquals(Optional.empty(), paths.left(new Input(1)));
    }

    @Test
    void downVisitsEveryWeightOnceAndStopsAtTheLast() {
        NetworkPaths paths = new NetworkPaths(new NetworkShape(2, 2, true, true));
        List<NetworkElement> visited = new ArrayList<>();
        for (Optional<NetworkElement> at = Optional.of(new Weight(0, 0)); at.isPresent(); at = paths.down(at.get())) {
            visited.add(at.get());
        }
        assertEquals(List.of(new Weight(0, 0), new Weight(0, 1), new Weight(1, 0), new Weight(1, 1)), visited);
        assertEquals(Optional.of(new Weight(0, 1)), paths.up(new Weight(1, 0)));
        assertEquals(Optional.empty(), paths.up(new Input(0)));
        assertEquals(Optional.empty(), paths.down(new Softmax()));
    }

    private static final NetworkShape DEEP = new NetworkShape(
            2, List.of(new Layer(3, true, ActivationFunction.RELU), new Layer(2, true, ActivationFunction.SOFTMAX)));

    @Test
    void rightGoesThroughEveryLayer() {
        assertEquals(
                List.of(
                        new Input(1),
                        new Weight(0, 0, 1),
                        new Bias(0, 0),
                        new Activation(0, 0),
                        new Hidden(0, 0),
                        new Weight(1, 0, 0),
                        new Bias(1, 0),
                        new Softmax(),
                        new Output(0)),
                toTheRight(DEEP, new Input(1)));
        assertEquals(Optional.of(new Hidden(0, 2)), new NetworkPaths(DEEP).left(new Weight(1, 1, 2)));
        assertEquals(Optional.of(new Activation(0, 2)), new NetworkPaths(DEEP).left(new Hidden(0, 2)));
    }

    @Test
    void aCircleBelongsTogetherWithItsArrows() {
        assertEquals(
                Set.of(new Input(1), new Weight(0, 0, 1), new Weight(0, 1, 1), new Weight(0, 2, 1)),
                new NetworkPaths(DEEP).around(new Input(1)));
        assertEquals(
                Set.of(
                        new Weight(0, 2, 0),
                        new Weight(0, 2, 1),
                        new Bias(0, 2),
                        new Activation(0, 2),
                        new Hidden(0, 2),
                        new Weight(1, 0, 2),
                        new Weight(1, 1, 2)),
                new NetworkPaths(DEEP).around(new Hidden(0, 2)));
        assertEquals(
                Set.of(
                        new Weight(1, 1, 0),
                        new Weight(1, 1, 1),
                        new Weight(1, 1, 2),
                        new Bias(1, 1),
                        new Softmax(),
                        new Output(1)),
                new NetworkPaths(DEEP).around(new Output(1)));
    }

    @Test
    void anArrowBelongsTogetherWithItsEnds() {
        assertEquals(
                Set.of(new Input(0), new Weight(0, 1, 0), new Bias(0, 1), new Activation(0, 1), new Hidden(0, 1)),
                new NetworkPaths(DEEP).around(new Weight(0, 1, 0)));
        NetworkShape simple = new NetworkShape(1, 1, false, false);
        assertEquals(
                Set.of(new Input(0), new Weight(0, 0), new Output(0)),
                new NetworkPaths(simple).around(new Weight(0, 0)));
    }
}
