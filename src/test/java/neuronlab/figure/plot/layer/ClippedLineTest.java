package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import neuronlab.figure.plot.AxisScale.Linear;
import neuronlab.figure.plot.PlotTransform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClippedLineTest {
    private static final PlotTransform AREA = new PlotTransform(new Linear(0, 2600), new Linear(0, 410), 520, 410);

    private static Optional<ClippedLine> line(double weight, double bias) {
        return ClippedLine.of(new LineThrough(0, bias, 2600, 2600 * weight + bias), AREA);
    }

    @Test
    void aLineThatCrossesTheAreaEndsAtItsEdges() {
        // y = 0.2 x reaches 410 at x = 2050, which is pixel 410 of 520.
        ClippedLine part = line(0.2, 0).orElseThrow();
        assertEquals(0, part.x1(), 1e-9);
        assertEquals(410, part.y1(), 1e-9);
        assertEquals(410, part.x2(), 1e-9);
        assertEquals(0, part.y2(), 1e-9);
    }

    @Test
    void aLineAboveTheAreaIsNotDrawn() {
        assertEquals(Optional.empty(), line(0.4, 460));
        assertEquals(Optional.empty(), line(0, 460));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLineNeverLeavesThePlotArea(int seed) {
        Random random = new Random(seed);
        double weight = random.nextGaussian() * Math.pow(10, random.nextInt(-3, 9));
        line(weight, random.nextDouble(-500, 900)).ifPresent(part -> {
            assertTrue(part.x1() >= -1e-6 && part.x1() <= 520 + 1e-6, part::toString);
            assertTrue(part.x2() >= -1e-6 && part.x2() <= 520 + 1e-6, part::toString);
            assertTrue(part.y1() >= -1e-6 && part.y1() <= 410 + 1e-6, part::toString);
            assertTrue(part.y2() >= -1e-6 && part.y2() <= 410 + 1e-6, part::toString);
        });
    }
}
