package neuronlab.figure.landscape;

import java.util.List;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.contour.ContourLine;

/** What a landscape shows: a height for each place of a plane, with one lowest place. Asked often and from one thread. */
public interface Surface {
    /** The height of a place, not below that of the lowest; infinite where it is too great for a number. */
    double height(double x, double y);

    /** The lowest place. */
    Point2D lowest();

    /**
     * The lines along which the height is the same, in parts of the plane that is in sight.
     *
     * @param x what is in sight across
     * @param y what is in sight upwards
     */
    List<ContourLine> lines(double height, AxisScale.Linear x, AxisScale.Linear y);

    /**
     * What is in sight of a closed line.
     *
     * @param line the x of its points and their y, in order; empty if there is none
     */
    static List<ContourLine> inSight(double[][] line, AxisScale.Linear x, AxisScale.Linear y) {
        return new BoundedLine(line, new Extent(x, y)).pieces();
    }

    /** Which heights are worth a line up to a greatest one: ascending, and above the lowest. */
    double[] levels(double greatest);
}
