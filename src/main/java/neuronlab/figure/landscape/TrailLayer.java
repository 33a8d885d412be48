package neuronlab.figure.landscape;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.PathLayer;

/** The way that the ball has gone, dark in a light casing, so that it stands out from every band. */
final class TrailLayer implements Layer {
    private final PathLayer casing = new PathLayer("landscape-casing");
    private final PathLayer trail = new PathLayer("landscape-trail");
    private final Group group = new Group(casing.node(), trail.node());

    TrailLayer() {
        group.setManaged(false);
    }

    /**
     * Shows another way, its oldest point first.
     *
     * @param next where the next step would lead; null for nowhere
     */
    void setWay(double[] x, double[] y, Point2D next) {
        casing.setWay(x, y, next);
        trail.setWay(x, y, next);
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        casing.place(transform);
        trail.place(transform);
    }
}
