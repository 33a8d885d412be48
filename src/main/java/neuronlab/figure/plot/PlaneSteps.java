package neuronlab.figure.plot;

import javafx.geometry.Point2D;
import neuronlab.figure.cursor.Move;

/**
 * How a point moves on a plane: with a key to the next multiple of a step, dragged to the nearest one, and never out of
 * the axes.
 *
 * @param across a step of Left and Right, in the values of the axis across, above 0
 * @param upwards a step of Up and Down, in the values of the axis upwards, above 0
 */
public record PlaneSteps(double across, double upwards) {
    /** What is nearer to a multiple than this part of a step counts as being there. */
    private static final double ROUNDING = 1e-6;

    /**
     * @throws IllegalArgumentException unless both steps are finite and above 0
     */
    public PlaneSteps {
        if (!(across > 0 && upwards > 0) || !Double.isFinite(across) || !Double.isFinite(upwards)) {
            throw new IllegalArgumentException("Steps lead on, not by %s and %s".formatted(across, upwards));
        }
    }

    /** Steps of which so many fit into each axis. */
    public static PlaneSteps dividing(PlotTransform plane, int parts) {
        return new PlaneSteps(length(plane.xScale()) / parts, length(plane.yScale()) / parts);
    }

    private static double length(AxisScale scale) {
        return scale.upper() - scale.lower();
    }

    /** A step that is a part of this one. */
    public PlaneSteps dividedBy(double parts) {
        return new PlaneSteps(across / parts, upwards / parts);
    }

    /**
     * Where a move leads: Home and End to the ends of the axis across, the page keys {@link Move#PAGE} steps up and down.
     *
     * @param from a point in the axes' values
     */
    public Point2D moved(Point2D from, Move move, PlotTransform plane) {
        double x = from.getX();
        double y = from.getY();
        return switch (move) {
            case LEFT -> new Point2D(stepped(x, -1, across, plane.xScale()), y);
            case RIGHT -> new Point2D(stepped(x, 1, across, plane.xScale()), y);
            case DOWN -> new Point2D(x, stepped(y, -1, upwards, plane.yScale()));
            case UP -> new Point2D(x, stepped(y, 1, upwards, plane.yScale()));
            case PAGE_ON -> new Point2D(x, stepped(y, -Move.PAGE, upwards, plane.yScale()));
            case PAGE_BACK -> new Point2D(x, stepped(y, Move.PAGE, upwards, plane.yScale()));
            case FIRST -> new Point2D(plane.xScale().lower(), y);
            case LAST -> new Point2D(plane.xScale().upper(), y);
        };
    }

    /** The place nearest to a point, in the axes' values, that is a whole number of steps from 0 each way, or the axes' end. */
    public Point2D nearest(Point2D point, PlotTransform plane) {
        return new Point2D(
                nearest(point.getX(), across, plane.xScale()), nearest(point.getY(), upwards, plane.yScale()));
    }

    private static double nearest(double value, double step, AxisScale scale) {
        return Math.clamp(Math.rint(value / step) * step, scale.lower(), scale.upper());
    }

    private static double stepped(double value, int steps, double step, AxisScale scale) {
        double at = value / step;
        double next = steps > 0
                ? Math.floor(at + ROUNDING) + steps
                : Math.ceil(at - ROUNDING) + steps;
        return Math.clamp(next * step, scale.lower(), scale.upper());
    }
}
