package neuronlab.lesson.laboratory.landscape;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import neuronlab.figure.landscape.Surface;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.contour.Contour;
import neuronlab.figure.plot.contour.ContourLine;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.model.learning.ErrorLevels;
import neuronlab.model.learning.LossPlane;

/** A surface of which the heights at some places are known; between them they are interpolated. */
final class SampledSurface implements Surface {
    private final LossPlane plane;
    private final ValueGrid grid;
    private final double least;
    private final double greatest;
    private final Point2D lowest;

    SampledSurface(LossPlane plane) {
        this.plane = plane;
        grid = new ValueGrid(plane.side(), plane.side(), plane.losses());
        double[] losses = plane.losses();
        int best = 0;
        for (int i = 0; i < losses.length; i++) {
            best = losses[i] < losses[best] || Double.isNaN(losses[best]) ? i : best;
        }
        least = losses[best];
        greatest = Arrays.stream(losses).filter(Double::isFinite).max().orElse(least);
        lowest = new Point2D(
                plane.across().middle(best % plane.side(), plane.side()),
                plane.upwards().middle(best / plane.side(), plane.side()));
    }

    AxisScale.Linear across() {
        return new AxisScale.Linear(plane.across().lower(), plane.across().upper());
    }

    AxisScale.Linear upwards() {
        return new AxisScale.Linear(plane.upwards().lower(), plane.upwards().upper());
    }

    boolean covers(double x, double y) {
        return x >= plane.across().lower()
                && x <= plane.across().upper()
                && y >= plane.upwards().lower()
                && y <= plane.upwards().upper();
    }

    @Override
    public double height(double x, double y) {
        double column = Math.clamp(across().fraction(x) * plane.side() - 0.5, 0, plane.side() - 1);
        double row = Math.clamp(upwards().fraction(y) * plane.side() - 0.5, 0, plane.side() - 1);
        int left = Math.min((int) column, plane.side() - 2);
        int below = Math.min((int) row, plane.side() - 2);
        double u = column - left;
        double v = row - below;
        return (1 - v) * ((1 - u) * grid.at(left, below) + u * grid.at(left + 1, below))
                + v * ((1 - u) * grid.at(left, below + 1) + u * grid.at(left + 1, below + 1));
    }

    @Override
    public Point2D lowest() {
        return lowest;
    }

    @Override
    public List<ContourLine> lines(double height, AxisScale.Linear x, AxisScale.Linear y) {
        return Contour.of(grid, height, "").lines();
    }

    /** The corners need not be the highest places here. */
    @Override
    public double[] levels(double ofCorners) {
        return ErrorLevels.between(least, greatest);
    }
}
