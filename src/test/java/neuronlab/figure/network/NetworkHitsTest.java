package neuronlab.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkHitsTest {
    @ParameterizedTest
    @CsvSource({"1,1", "3,3", "6,6", "9,9", "100,100"})
    void theCentreOfAPartBelongsToIt(int inputs, int outputs) {
        NetworkPlacement placement =
                NetworkPlacer.place(new NetworkShape(inputs, outputs, true, true), SomeSizes.all(), 800);
        for (NetworkElement element : new NetworkElement[] {
            new Input(inputs - 1), new Bias(outputs - 1), new Softmax(), new Output(0)
        }) {
            assertEquals(Optional.of(element), at(placement, element));
        }
        if (placement.detail().showsWeights()) {
            assertEquals(Optional.of(new Weight(0, inputs - 1)), at(placement, new Weight(0, inputs - 1)));
        }
    }

    private static Optional<NetworkElement> at(NetworkPlacement placement, NetworkElement element) {
        return new NetworkHits(placement).at(placement.x(element), placement.y(element), 6);
    }

    @Test
    void aPointNearAnEdgeBelongsToItsWeight() {
        NetworkPlacement placement = NetworkPlacer.place(new NetworkShape(9, 9, true, true), SomeSizes.all(), 800);
        Segment edge = placement.edge(0, 0);
        double x = edge.x1() + edge.length() * 0.4;
        assertEquals(Optional.of(new Weight(0, 0)), new NetworkHits(placement).at(x, edge.yAt(x) - 3, 6));
        assertEquals(Optional.empty(), new NetworkHits(placement).at(x, edge.yAt(x) - 8, 6));
    }
}
