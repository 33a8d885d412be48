package neuronlab.figure.network.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import neuronlab.figure.network.placement.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeRasterTest {
    private static EdgeRaster empty(int width, int height) {
        EdgeRaster raster = new EdgeRaster();
        raster.clear(width, height);
        return raster;
    }

    @Test
    void aLineBetweenTwoRowsSharesItsInkAmongThem() {
        EdgeRaster raster = empty(10, 10);
        raster.line(new Segment(2, 4.25, 7, 4.25));
        assertEquals(0, raster.inkAt(1, 4), 1e-9);
        assertEquals(0.75, raster.inkAt(5, 4), 0.01);
        assertEquals(0.25, raster.inkAt(5, 5), 0.01);
        assertEquals(0, raster.inkAt(8, 4), 1e-9);
    }

    @Test
    void aSteepLineHasInkInEveryRow() {
        EdgeRaster raster = empty(10, 40);
        raster.line(new Segment(2, 1, 6, 38));
        for (int y = 1; y < 38; y++) {
            double sum = 0;
            for (int x = 0; x < 10; x++) {
                sum += raster.inkAt(x, y);
            }
            assertEquals(1, sum, 0.01, "row " + y);
        }
    }

    @Test
    void linesAboveEachOtherGrowDarker() {
        EdgeRaster raster = empty(10, 10);
        raster.line(new Segment(0, 5, 9, 5));
        int[] once = new int[100];
        raster.develop(once, 0x808080, 0, 0.3);
        raster.line(new Segment(0, 5, 9, 5));
        int[] twice = new int[100];
        raster.develop(twice, 0x808080, 0, 0.3);
        assertEquals(0, once[0]);
        assertEquals(0.3 * 255, once[55] >>> 24, 3);
        assertEquals(0.51 * 255, twice[55] >>> 24, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void linesThatLeaveThePictureAreCut(long seed) {
        Random random = new Random(seed);
        EdgeRaster raster = empty(300, 200);
        for (int k = 0; k < 2000; k++) {
            raster.line(new Segment(wide(random), wide(random), wide(random), wide(random)));
        }
        int[] pixels = new int[300 * 200];
        raster.develop(pixels, 0xffffff, 0, 0.05);
        for (int pixel : pixels) {
            assertTrue((pixel >> 16 & 0xff) <= pixel >>> 24, "colour is not premultiplied");
        }
    }

    private static double wide(Random random) {
        return random.nextDouble(-3000, 3000);
    }
}
