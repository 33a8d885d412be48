package neuronlab.figure.plot.layer;

import javafx.geometry.Bounds;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;

/** The points of a layer as places, in the plot area: either pair of arrow keys reaches each of them. */
public interface PointPlaces extends Places {
    /** What has the points. */
    PointLayer points();

    @Override
    default int count() {
        return points().points().size();
    }

    @Override
    default Bounds extent(int point) {
        return points().points().place(point, points().transform());
    }

    @Override
    default int next(int from, Move move, boolean fine) {
        PlotPoints all = points().points();
        return Walk.points(all.size(), point -> all.x()[point], point -> all.y()[point], from, move);
    }
}
