package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.shape.Rectangle;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two residuals, of 30 and 40 pixels: their squares have 900 and 1600, and the mean of those is 1250. */
class SquareLayerTest {
    private final SquareLayer layer = new SquareLayer("squared-error");

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        layer.place(new PlotTransform(new AxisScale.Linear(0, 100), new AxisScale.Linear(0, 100), 100, 100));
        layer.setMeanText("mean");
        layer.setSquares(new double[] {20, 50}, new double[] {50, 60}, new double[] {80, 20});
    }

    private Rectangle square(int index) {
        return (Rectangle) layer.squares().get(index);
    }

    @Test
    void theMeanIsASquareWhoseAreaIsTheMeanOfTheirAreas() {
        assertEquals(30 * 30, square(0).getWidth() * square(0).getHeight(), 1e-9);
        assertEquals(40 * 40, square(1).getWidth() * square(1).getHeight(), 1e-9);
        assertEquals(1250, layer.mean().getWidth() * layer.mean().getHeight(), 1e-9);
        assertTrue(layer.mean().isVisible());
    }

    @Test
    void squaresUnfoldFromTheirResidualsBeforeTheyComeTogether() {
        layer.setUnfolded(0);
        assertEquals(0, square(0).getWidth());
        assertEquals(30, square(0).getHeight(), 1e-9);
        layer.setUnfolded(0.25);
        assertEquals(15, square(0).getWidth(), 1e-9);
        layer.setUnfolded(0.5);
        assertEquals(30, square(0).getWidth(), 1e-9);
        assertFalse(layer.mean().isVisible());
        layer.setUnfolded(1);
        assertTrue(layer.mean().isVisible());
    }

    @Test
    void whereNothingIsSaidOfItThereIsNoMean() {
        layer.setMeanText("");
        assertFalse(layer.mean().isVisible());
    }
}
