package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import neuronlab.model.Range;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;

class BoundaryLineTest {
    private static final Range ACROSS = new Range(0, 10);
    private static final Range UPWARDS = new Range(0, 5);

    private static BoundaryLine line(double w1, double w2, double bias) {
        return BoundaryLine.of(Parameters.of(Network.linear(2), w1, w2, bias), ACROSS, UPWARDS);
    }

    @Test
    void aFlatLineIsSolvedForItsHeights() {
        BoundaryLine flat = line(1, 10, -20);
        assertArrayEquals(new double[] {0, 10}, flat.x());
        assertArrayEquals(new double[] {2, 1}, flat.y(), 1e-12);
    }

    @Test
    void anUprightLineIsSolvedForItsPlacesAcross() {
        BoundaryLine upright = line(2, 0, -8);
        assertArrayEquals(new double[] {4, 4}, upright.x(), 1e-12);
        assertArrayEquals(new double[] {0, 5}, upright.y());
    }

    @Test
    void withoutWeightsThereIsNoLine() {
        assertEquals(0, line(0, 0, 1).x().length);
    }
}
