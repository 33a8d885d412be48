package neuronlab.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;
import org.junit.jupiter.api.Test;

class NetworkNavigationTest {
    private static List<NetworkElement> toTheRight(NetworkShape shape, NetworkElement start) {
        List<NetworkElement> result = new ArrayList<>();
        NetworkNavigation navigation = new NetworkNavigation(shape);
        for (Optional<NetworkElement> at = Optional.of(start); at.isPresent(); at = navigation.right(at.get())) {
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
        NetworkNavigation navigation = new NetworkNavigation(new NetworkShape(2, 2, true, false));
        assertEquals(Optional.of(new Bias(1)), navigation.left(new Output(1)));
        assertEquals(Optional.of(new Weight(1, 0)), navigation.left(new Bias(1)));
        assertEquals(Optional.of(new Input(1)), navigation.left(new Weight(0, 1)));
        assertEquals(Optional.empty(), navigation.left(new Input(1)));
    }

    @Test
    void downVisitsEveryWeightOnceAndStopsAtTheLast() {
        NetworkNavigation navigation = new NetworkNavigation(new NetworkShape(2, 2, true, true));
        List<NetworkElement> visited = new ArrayList<>();
        for (Optional<NetworkElement> at = Optional.of(new Weight(0, 0)); at.isPresent(); at = navigation.down(at.get())) {
            visited.add(at.get());
        }
        assertEquals(List.of(new Weight(0, 0), new Weight(0, 1), new Weight(1, 0), new Weight(1, 1)), visited);
        assertEquals(Optional.of(new Weight(0, 1)), navigation.up(new Weight(1, 0)));
        assertEquals(Optional.empty(), navigation.up(new Input(0)));
        assertEquals(Optional.empty(), navigation.down(new Softmax()));
    }
}
