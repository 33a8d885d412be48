package neuronlab.figure.plot.layer;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.PlotTransform;

/** On which side of its point a label stands. */
public enum LabelSide {
    /** To the right if it fits there, else above, else below. */
    BESIDE,
    /** To the left, at the same height. */
    LEFT,
    /** To the left, at the same height, clear of a ring at the point. */
    WELL_LEFT,
    /** Above, over the middle of its point. */
    ABOVE,
    /** Above and to the left: clear of a rising line through the point. */
    ABOVE_LEFT,
    /** Above and to the left, clear of a handle at the point as well. */
    WELL_ABOVE_LEFT,
    /** Above and to the right: on top of a line that goes to the right. */
    ABOVE_RIGHT,
    /** Below and to the right: clear of a rising line through the point. Above where there is no room below. */
    BELOW_RIGHT,
    /** Below and to the right, as far as leaves a level line through the point to be seen. */
    WELL_BELOW_RIGHT;

    /** The upper left corner of a label, inside the plot area where it fits at all. */
    Point2D corner(Point2D point, Dimension2D label, PlotTransform area) {
        Point2D wished = wished(point, label, area);
        return new Point2D(
                inside(wished.getX(), area.width() - label.getWidth()),
                inside(wished.getY(), area.height() - label.getHeight()));
    }

    private static double inside(double wished, double most) {
        return Math.max(0, Math.min(wished, most));
    }

    private Point2D wished(Point2D point, Dimension2D label, PlotTransform area) {
        double gap = label.getHeight() / 2;
        double near = gap / 2;
        double left = point.getX() - near - label.getWidth();
        double above = point.getY() - near - label.getHeight();
        return switch (this) {
            case BESIDE -> beside(point, label, area);
            case LEFT -> new Point2D(point.getX() - gap - label.getWidth(), point.getY() - gap);
            case WELL_LEFT -> new Point2D(point.getX() - gap - near - label.getWidth(), point.getY() - gap);
            case ABOVE -> new Point2D(point.getX() - label.getWidth() / 2, above);
            case ABOVE_LEFT -> new Point2D(left, above);
            case WELL_ABOVE_LEFT -> new Point2D(left - near, above - near);
            case ABOVE_RIGHT -> new Point2D(point.getX() + near, above);
            case BELOW_RIGHT -> below(point, label, area, near);
            case WELL_BELOW_RIGHT -> below(point, label, area, gap);
        };
    }

    private static Point2D below(Point2D point, Dimension2D label, PlotTransform area, double distance) {
        double near = label.getHeight() / 4;
        boolean fits = point.getY() + distance + label.getHeight() <= area.height();
        return new Point2D(point.getX() + near, fits ? point.getY() + distance : point.getY() - near - label.getHeight());
    }

    private static Point2D beside(Point2D point, Dimension2D label, PlotTransform area) {
        double gap = label.getHeight() / 2;
        if (point.getX() + gap + label.getWidth() <= area.width()) {
            return new Point2D(point.getX() + gap, point.getY() - gap);
        }
        double above = point.getY() - gap - label.getHeight();
        return new Point2D(point.getX() - label.getWidth(), above >= 0 ? above : point.getY() + gap);
    }
}
