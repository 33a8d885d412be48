package neuronlab.figure.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.figure.plot.AxisScale;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private final Extent home = new Extent(new AxisScale.Linear(0, 0.4), new AxisScale.Linear(0, 460));

    @Test
    void aBallInSightChangesNothing() {
        assertSame(home, home.including(new double[] {0, 0.4}, new double[] {460, 3}));
    }

    @Test
    void aBallThatLeavesStaysInSightWithAllThatWasInIt() {
        Extent larger = home.including(new double[] {0.1, 0.9}, new double[] {10, -20});
        assertEquals(1.6, Extent.length(larger.x()), 1e-12);
        assertEquals(4 * 460, Extent.length(larger.y()), 1e-9);
        assertTrue(larger.x().lower() < 0 && larger.x().upper() > 0.9);
        assertTrue(larger.y().lower() < -20 && larger.y().upper() > 460);
    }

    @Test
    void aSmallStepOnShowsNoOtherPart() {
        assertEquals(
                home.including(new double[] {0.9}, new double[] {0}).x().upper()
                        - home.including(new double[] {0.9}, new double[] {0}).x().lower(),
                Extent.length(home.including(new double[] {1.0}, new double[] {0}).x()),
                1e-12);
    }

    @Test
    void beyondAllBoundsTheAxesStayFinite() {
        Extent far = home.including(new double[] {1e300, -1e300}, new double[] {0, 5});
        assertTrue(Double.isFinite(far.x().lower()) && Double.isFinite(far.x().upper()));
        assertTrue(Double.isFinite(far.y().lower()) && Double.isFinite(far.y().upper()));
    }
}
