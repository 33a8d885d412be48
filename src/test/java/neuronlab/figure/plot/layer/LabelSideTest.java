package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlotTransform;
import org.junit.jupiter.api.Test;

class LabelSideTest {
    private static final Dimension2D LABEL = new Dimension2D(60, 12);

    private static Point2D below(double y) {
        AxisScale axis = new AxisScale.Linear(0, 1);
        return LabelSide.BELOW_RIGHT.corner(new Point2D(10, y), LABEL, new PlotTransform(axis, axis, 200, 40));
    }

    @Test
    void aLabelBelowItsPointKeepsClearOfIt() {
        assertEquals(new Point2D(13, 8), below(5));
    }

    /** 24 + 6 for the distance + 12 for the label are more than 40; 20 + 6 + 12 are not. */
    @Test
    void theDistanceCountsAsRoom() {
        AxisScale axis = new AxisScale.Linear(0, 1);
        PlotTransform area = new PlotTransform(axis, axis, 200, 40);
        LabelSide side = LabelSide.WELL_BELOW_RIGHT;
        assertEquals(new Point2D(13, 26), side.corner(new Point2D(10, 20), LABEL, area));
        assertEquals(new Point2D(13, 9), side.corner(new Point2D(10, 24), LABEL, area));
    }

    @Test
    void whereThereIsNoRoomBelowItStandsAbove() {
        assertEquals(new Point2D(13, 20), below(35));
    }
}
