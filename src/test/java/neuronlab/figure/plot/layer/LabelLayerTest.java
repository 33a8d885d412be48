package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class LabelLayerTest {
    /** A pixel is a unit; upwards as the data, downwards on the screen. */
    private static final double SIDE = 200;

    private final LabelLayer label = new LabelLayer("residual-label");

    @BeforeEach
    void inTheMiddle() {
        label.place(new PlotTransform(new AxisScale.Linear(0, SIDE), new AxisScale.Linear(0, SIDE), SIDE, SIDE));
        label.setLabel("39.5", 100, 100);
    }

    @Test
    void itStaysWhereNothingRunsThroughIt() {
        label.turnFrom(area -> area.contains(50, 100), LabelSide.LEFT);
        assertTrue(label.text().getX() > 100);
    }

    @Test
    void itTurnsFromWhatRunsThroughIt() {
        label.turnFrom(area -> area.contains(110, 100), LabelSide.LEFT);
        assertTrue(label.text().getX() + label.text().getLayoutBounds().getWidth() < 100);
    }

    @Test
    void itStaysNearItsLineWhereACurveRunsOverItsPlace() {
        CurveLayer curve = new CurveLayer("error-curve");
        curve.place(new PlotTransform(new AxisScale.Linear(0, SIDE), new AxisScale.Linear(0, SIDE), SIDE, SIDE));
        curve.setPoints(new double[] {0, 30, SIDE}, new double[] {SIDE, 12, 4});
        label.setSide(LabelSide.BELOW_RIGHT);
        label.keepClearOf(curve);
        label.setLabel("best", 0, 2);
        double bottom = label.text().getY() + label.text().getLayoutBounds().getHeight();
        assertTrue(bottom < SIDE - 4, () -> "the curve runs below " + bottom);
        assertTrue(bottom > SIDE / 2, () -> "it is far from its line, at " + bottom);
    }

    @Test
    void whereBothSidesAreTakenItStays() {
        double before = label.text().getX();
        label.turnFrom(_ -> true, LabelSide.LEFT);
        assertEquals(before, label.text().getX());
    }
}
