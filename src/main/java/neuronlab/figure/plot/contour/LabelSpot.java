package neuronlab.figure.plot.contour;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import neuronlab.figure.plot.PlotTransform;

/**
 * Where a label stands on a line, along its direction.
 *
 * @param middle the middle of the label, in pixels
 * @param degrees how far it is turned, clockwise; it is never upside down
 * @param way how far along the line its middle is, in pixels
 */
record LabelSpot(Point2D middle, double degrees, double way) {
    private static final int TRIES = 40;
    private static final double STRAIGHT_ENOUGH = 0.93;
    private static final double HALF_TURN = 180;
    private static final double QUARTER_TURN = 90;

    /**
     * The straightest place of a line that has room for a label, inside the plot area and not taken; nothing
     * if there is none.
     */
    static Optional<LabelSpot> find(PixelLine line, Dimension2D label, PlotTransform area, Predicate<Bounds> isTaken) {
        if (line.length() < 2 * label.getWidth()) {
            return Optional.empty();
        }
        double half = label.getWidth() / 2;
        return IntStream.range(0, TRIES)
                .mapToDouble(index -> half + (line.length() - label.getWidth()) * (index + 0.5) / TRIES)
                .boxed()
                .filter(way -> straightness(line, way, half) >= STRAIGHT_ENOUGH)
                .sorted(Comparator.comparingDouble(way -> -straightness(line, way, half)))
                .map(way -> at(line, way, half))
                .filter(spot -> spot.isFree(label, area, isTaken))
                .findFirst();
    }

    /** 1 on a straight piece, less where the line bends below the label. */
    private static double straightness(PixelLine line, double way, double half) {
        return line.at(way - half).distance(line.at(way + half)) / (2 * half);
    }

    private static LabelSpot at(PixelLine line, double way, double half) {
        Point2D from = line.at(way - half);
        Point2D to = line.at(way + half);
        double turned = Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
        double upright = turned > QUARTER_TURN ? turned - HALF_TURN : turned <= -QUARTER_TURN ? turned + HALF_TURN : turned;
        return new LabelSpot(from.midpoint(to), upright, way);
    }

    private boolean isFree(Dimension2D label, PlotTransform area, Predicate<Bounds> isTaken) {
        Bounds covered = covered(label);
        return covered.getMinX() >= 0
                && covered.getMinY() >= 0
                && covered.getMaxX() <= area.width()
                && covered.getMaxY() <= area.height()
                && !isTaken.test(covered);
    }

    /** The upright rectangle around the turned label. */
    Bounds covered(Dimension2D label) {
        double cosine = Math.abs(Math.cos(Math.toRadians(degrees)));
        double sine = Math.abs(Math.sin(Math.toRadians(degrees)));
        double width = label.getWidth() * cosine + label.getHeight() * sine;
        double height = label.getWidth() * sine + label.getHeight() * cosine;
        return new BoundingBox(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }
}
