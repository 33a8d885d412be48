package neuronlab.figure.network.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NetworkZoomTest {
    private static final Box VIEW = new Box(800, 500);

    @Test
    void thePointUnderTheMouseStays() {
        NetworkZoom zoom = NetworkZoom.WHOLE.by(3, 300, 200, VIEW);
        assertEquals(300, zoom.toViewX(300), 1e-9);
        assertEquals(200, zoom.toViewY(200), 1e-9);
        assertEquals(3, zoom.scale(), 1e-9);
    }

    @Test
    void itNeverShowsLessThanAFullView() {
        NetworkZoom zoom = NetworkZoom.WHOLE.by(2, 0, 0, VIEW).shifted(5000, 5000, VIEW);
        assertEquals(0, zoom.toViewX(0), 1e-9);
        assertEquals(NetworkZoom.WHOLE, zoom.by(0.001, 400, 250, VIEW));
    }

    @Test
    void itComesBackFromTheViewToTheSamePoint() {
        NetworkZoom zoom = NetworkZoom.WHOLE.by(4, 123, 321, VIEW).over(20, 24);
        assertEquals(77.5, zoom.fromViewX(zoom.toViewX(77.5)), 1e-9);
        assertEquals(12.25, zoom.fromViewY(zoom.toViewY(12.25)), 1e-9);
    }

    @Test
    void aPointOutsideTheViewIsBroughtIn() {
        NetworkZoom zoom = NetworkZoom.WHOLE.by(4, 0, 0, VIEW).showing(700, 400, 20, VIEW);
        assertTrue(zoom.toViewX(700) <= 780 && zoom.toViewY(400) <= 480);
        assertEquals(NetworkZoom.WHOLE, NetworkZoom.WHOLE.showing(700, 400, 20, VIEW));
    }
}
