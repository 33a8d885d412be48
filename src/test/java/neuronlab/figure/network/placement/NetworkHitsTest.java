package neuronlab.figure.network.placement;

import static neuronlab.figure.network.placement.SomeSizes.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkHitsTest {
    @ParameterizedTest
    @CsvSource({"1,1", "3,3", "6,6", "9,9", "100,100"})
    void theCentreOfAPartBelongsToIt(int inputs, int outputs) {
        NetworkPlacement placement =
                placed(new NetworkShape(inputs, outputs, true, true), 800);
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
        return new NetworkHits(placement).at(placement.spot(element).x(), placement.spot(element).y(), 6);
    }

    @Test
    void aPointNearAnEdgeBelongsToItsWeight() {
        NetworkPlacement placement = placed(new NetworkShape(9, 9, true, true), 800);
        Segment edge = placement.edge(new Weight(0, 0));
        double x = edge.x1() + edge.length() * 0.4;
        assertEquals(Optional.of(new Weight(0, 0)), new NetworkHits(placement).at(x, edge.yAt(x) - 3, 6));
        assertEquals(Optional.empty(), new NetworkHits(placement).at(x, edge.yAt(x) - 8, 6));
    }
}
