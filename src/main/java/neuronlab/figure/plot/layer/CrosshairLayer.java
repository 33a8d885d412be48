package neuronlab.figure.plot.layer;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Two lines across the plot area that meet in a point of the data. */
public final class CrosshairLayer implements Layer {
    private final Line across = new Line();
    private final Line upwards = new Line();
    private final Group group = new Group(across, upwards);
    private PlotTransform transform = PlotTransform.NONE;
    private Point2D point;

    /** A hidden crosshair whose lines have a style class. */
    public CrosshairLayer(String styleClass) {
        for (Line line : new Line[] {across, upwards}) {
            line.getStyleClass().add(styleClass);
            line.setManaged(false);
        }
        group.setManaged(false);
        group.setVisible(false);
    }

    /** Goes to a point in the axes' values; null hides it. */
    public void setPoint(Point2D shown) {
        point = shown;
        update();
    }

    /** The point, in the axes' values; null if it is hidden. */
    public Point2D point() {
        return point;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void update() {
        group.setVisible(point != null);
        if (point != null) {
            double x = transform.x(point.getX());
            double y = transform.y(point.getY());
            put(across, 0, y, transform.width(), y);
            put(upwards, x, 0, x, transform.height());
        }
    }

    private static void put(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
