package neuronlab.model.display;

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
        return BoundaryLine.of(Parameters.of(Network.linear(2), w1, w2, bias), 0, ACROSS, UPWARDS);
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

    @Test
    void aLineThatLeavesThePlaneIsCut() {
        // y = x, in a plane that is twice as wide as it is high.
        BoundaryLine steep = line(1, -1, 0).within(ACROSS, UPWARDS);
        assertArrayEquals(new double[] {0, 5}, steep.x(), 1e-12);
        assertArrayEquals(new double[] {0, 5}, steep.y(), 1e-12);
    }

    @Test
    void ofALineThatPassesThePlaneByNothingIsLeft() {
        assertEquals(0, line(1, 1, -20).within(ACROSS, UPWARDS).x().length);
        assertEquals(0, line(0, 1, -6).within(ACROSS, UPWARDS).x().length);
        assertEquals(0, line(0, 0, 1).within(ACROSS, UPWARDS).x().length);
    }
}
