package neuronlab.figure.landscape;

import javafx.geometry.Point2D;

/**
 * From where a relief is seen, from far away, so that what is parallel stays so. The relief stands on a square of side 1.
 *
 * @param turned how far it is turned, in radians; 0 as on a map
 * @param tilted how far above the ground the eye is, in radians: a quarter turn sees a map
 */
record Viewpoint(double turned, double tilted) {
    /** Where a relief is seen from at first. */
    static final Viewpoint USUAL = new Viewpoint(Math.toRadians(-32), Math.toRadians(38));

    /** How high the highest place is, beside the sides of the square. */
    static final double HEIGHT = 0.42;

    private static final double LEAST_TILT = Math.toRadians(12);
    private static final double MOST_TILT = Math.toRadians(88);

    /** Turned and tilted further; never below the ground. */
    Viewpoint moved(double turn, double tilt) {
        return new Viewpoint(
                Math.IEEEremainder(turned + turn, 2 * Math.PI), Math.clamp(tilted + tilt, LEAST_TILT, MOST_TILT));
    }

    /** How far from the middle the relief reaches at most, across and along the eye's way. */
    double reach() {
        return (Math.abs(Math.cos(turned)) + Math.abs(Math.sin(turned))) / 2;
    }

    /** How high and low the picture reaches from its middle, where {@link #reach} is its half width. */
    double halfHeight() {
        return reach() * Math.sin(tilted) + HEIGHT / 2 * Math.cos(tilted);
    }

    /** How far right of the middle a place of the square is seen. */
    double across(double x, double y) {
        return (x - 0.5) * Math.cos(turned) - (y - 0.5) * Math.sin(turned);
    }

    /** How far behind the middle it is. */
    double behind(double x, double y) {
        return (x - 0.5) * Math.sin(turned) + (y - 0.5) * Math.cos(turned);
    }

    /** The place of the square's plane that is seen there. */
    Point2D place(double across, double behind) {
        return new Point2D(
                0.5 + across * Math.cos(turned) + behind * Math.sin(turned),
                0.5 - across * Math.sin(turned) + behind * Math.cos(turned));
    }

    /** How far above the middle something is seen that is so far behind it and so high, from 0 to 1. */
    double above(double behind, double height) {
        return behind * Math.sin(tilted) + (height - 0.5) * HEIGHT * Math.cos(tilted);
    }
}
