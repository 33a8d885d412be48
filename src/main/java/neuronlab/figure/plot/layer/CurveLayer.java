package neuronlab.figure.plot.layer;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * A curve through points, joined by straight lines in their order. However many points there are, no more are drawn than
 * two for each column of pixels.
 */
public final class CurveLayer implements Layer {
    private static final double[] NOTHING = {};

    private final Polyline shape = new Polyline();
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints points = PlotPoints.NONE;

    /** A curve with a style class. */
    public CurveLayer(String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
    }

    /**
     * Shows another curve.
     *
     * @param x the points' x, only read
     * @param y the points' y, only read, finite
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setPoints(double[] x, double[] y) {
        points = new PlotPoints(x, y);
        update();
    }

    /**
     * The point whose x is nearest to a distance in pixels from the left edge of the plot area, by its index; −1 if there
     * are no points, or no plot yet. The points' x must ascend.
     */
    public int nearest(double pixels) {
        if (points.size() == 0 || transform.width() == 0) {
            return -1;
        }
        double[] x = points.x();
        double wanted = transform.xAt(pixels);
        int found = Arrays.binarySearch(x, wanted);
        int after = found >= 0 ? found : Math.min(-found - 1, x.length - 1);
        return after > 0 && wanted - x[after - 1] <= x[after] - wanted ? after - 1 : after;
    }

    /** Has a mark show one point of this curve, by its index; none if there is no such point. */
    public void mark(PointLayer mark, int index) {
        boolean any = index >= 0 && index < points.size();
        mark.setPoints(
                any ? new double[] {points.x()[index]} : NOTHING, any ? new double[] {points.y()[index]} : NOTHING);
    }

    /** Whether the curve runs through a part of the plot area, in pixels from its upper left corner. */
    boolean crosses(Rectangle2D part) {
        List<Double> drawn = shape.getPoints();
        for (int from = 0; from + 3 < drawn.size(); from += 2) {
            if (crosses(part, drawn.get(from), drawn.get(from + 1), drawn.get(from + 2), drawn.get(from + 3))) {
                return true;
            }
        }
        return false;
    }

    /** A piece that goes to the right: whether its heights above the part are those of the part. */
    private static boolean crosses(Rectangle2D part, double x1, double y1, double x2, double y2) {
        double left = Math.max(x1, part.getMinX());
        double right = Math.min(x2, part.getMaxX());
        if (left > right) {
            return false;
        }
        double slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0;
        double atLeft = y1 + slope * (left - x1);
        double atRight = x2 > x1 ? y1 + slope * (right - x1) : y2;
        return Math.min(atLeft, atRight) <= part.getMaxY() && Math.max(atLeft, atRight) >= part.getMinY();
    }

    PlotPoints points() {
        return points;
    }

    PlotTransform transform() {
        return transform;
    }

    @Override
    public Node node() {
        return shape;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    /** Heights need not be on the screen to be compared; of those that are not drawn the place is never asked for. */
    private void update() {
        double[] columns = new double[points.size()];
        for (int index = 0; index < columns.length; index++) {
            columns[index] = transform.x(points.x()[index]);
        }
        int[] drawn = Thinning.perColumn(columns, points.y());
        Double[] pixels = new Double[2 * drawn.length];
        for (int place = 0; place < drawn.length; place++) {
            pixels[2 * place] = columns[drawn[place]];
            pixels[2 * place + 1] = transform.y(points.y()[drawn[place]]);
        }
        shape.getPoints().setAll(pixels);
    }
}
