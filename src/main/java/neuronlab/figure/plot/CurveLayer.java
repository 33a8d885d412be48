package neuronlab.figure.plot;

import javafx.scene.Node;
import javafx.scene.shape.Polyline;

/** A curve through points, joined by straight lines in their order. For some hundreds of points. */
public final class CurveLayer implements Layer {
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

    @Override
    public Node node() {
        return shape;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void update() {
        Double[] coordinates = new Double[2 * points.size()];
        for (int index = 0; index < points.size(); index++) {
            coordinates[2 * index] = transform.x(points.x()[index]);
            coordinates[2 * index + 1] = transform.y(points.y()[index]);
        }
        shape.getPoints().setAll(coordinates);
    }
}
