package neuronlab.figure.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.plot.contour.ContourLine;
import org.junit.jupiter.api.Test;

class BoundedLineTest {
    private static double[][] circle(double radius) {
        return new double[][] {
            IntStream.range(0, 360).mapToDouble(i -> 0.5 + radius * Math.cos(Math.toRadians(i + 0.5))).toArray(),
            IntStream.range(0, 360).mapToDouble(i -> 0.5 + radius * Math.sin(Math.toRadians(i + 0.5))).toArray()
        };
    }

    @Test
    void aLineInSightIsWhole() {
        List<ContourLine> pieces = new BoundedLine(circle(0.3), Extent.UNIT).pieces();
        assertEquals(1, pieces.size());
        assertTrue(pieces.getFirst().closed());
        assertEquals(360, pieces.getFirst().size());
    }

    @Test
    void ofALargerOneTheFourCornersAreSeenAndEndAtTheEdge() {
        List<ContourLine> pieces = new BoundedLine(circle(0.6), Extent.UNIT).pieces();
        assertEquals(4, pieces.size());
        for (ContourLine piece : pieces) {
            assertFalse(piece.closed());
            for (int i = 0; i < piece.size(); i++) {
                assertEquals(0.6, Math.hypot(piece.x()[i] - 0.5, piece.y()[i] - 0.5), 1e-4);
            }
            for (int end : new int[] {0, piece.size() - 1}) {
                double beyond = Math.max(
                        Math.max(-piece.x()[end], piece.x()[end] - 1), Math.max(-piece.y()[end], piece.y()[end] - 1));
                assertEquals(0, beyond, 1e-9);
            }
        }
    }

    @Test
    void aLineAroundAllThatIsInSightIsNotSeen() {
        assertEquals(List.of(), new BoundedLine(circle(2), Extent.UNIT).pieces());
    }

    @Test
    void noLineHasNoPiecesWithPoints() {
        List<ContourLine> pieces = new BoundedLine(new double[2][0], Extent.UNIT).pieces();
        assertEquals(0, Arrays.stream(pieces.toArray(ContourLine[]::new)).mapToInt(ContourLine::size).sum());
    }
}
