package neuronlab.figure.landscape;

import javafx.geometry.Point2D;

/** What a landscape shows: a height for each place of a plane, with one lowest place. Asked often and from one thread. */
public interface Surface {
    /** The height of a place, not below that of the lowest; infinite where it is too great for a number. */
    double height(double x, double y);

    /** The lowest place. */
    Point2D lowest();

    /**
     * The line along which the height is the same, closed, around the lowest place.
     *
     * @return the x of its points and their y, in order; empty if there is none
     */
    double[][] line(double height);

    /** Which heights are worth a line up to a greatest one: ascending, and above the lowest. */
    double[] levels(double greatest);
}
