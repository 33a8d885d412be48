package neuronlab.figure.plot.layer;

import javafx.geometry.Bounds;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;

/** The points of a curve as places, in the plot area, one beside the other: the mouse is at the one above or below it. */
public interface CurvePlaces extends Places {
    /** The curve; the x of its points ascend. */
    CurveLayer curve();

    @Override
    default int count() {
        return curve().points().size();
    }

    @Override
    default Bounds extent(int point) {
        return curve().points().place(point, curve().transform());
    }

    @Override
    default int at(double x, double y) {
        return curve().nearest(x);
    }

    @Override
    default int next(int from, Move move, boolean fine) {
        return Walk.row(count(), from, move);
    }
}
