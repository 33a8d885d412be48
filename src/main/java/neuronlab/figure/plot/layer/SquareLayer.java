package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Squares on the screen whose sides are the distances between two values at the same x: squared errors to look at. */
public final class SquareLayer implements Layer {
    private final Group group = new Group();
    private final String styleClass;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints from = PlotPoints.NONE;
    private PlotPoints to = PlotPoints.NONE;
    private int lit = -1;

    /** Squares with a style class. */
    public SquareLayer(String styleClass) {
        this.styleClass = styleClass;
        group.setManaged(false);
    }

    /**
     * Shows other squares.
     *
     * @param x where their upright sides stand, only read
     * @param start one end of each such side
     * @param end its other end; a value that is not finite shows no square
     * @throws IllegalArgumentException if the lengths differ
     */
    public void setSquares(double[] x, double[] start, double[] end) {
        from = new PlotPoints(x, start);
        to = new PlotPoints(x, end);
        if (group.getChildren().size() != x.length) {
            rebuild();
        }
        update();
    }

    /** Lights up one square and dims the others; -1 for none. */
    public void setLit(int index) {
        lit = index;
        Emphasis.light(group.getChildren(), lit);
    }

    /** The squares, in their order. */
    public List<Node> squares() {
        return group.getChildrenUnmodifiable();
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

    private void rebuild() {
        group.getChildren().clear();
        for (int index = 0; index < from.size(); index++) {
            Rectangle square = new Rectangle();
            square.getStyleClass().add(styleClass);
            square.setManaged(false);
            group.getChildren().add(square);
        }
        setLit(lit);
    }

    private void update() {
        for (int index = 0; index < from.size(); index++) {
            Rectangle square = (Rectangle) group.getChildren().get(index);
            boolean shown = Double.isFinite(from.y()[index]) && Double.isFinite(to.y()[index]);
            square.setVisible(shown);
            if (shown) {
                put(square, transform.x(from.x()[index]), transform.y(from.y()[index]), transform.y(to.y()[index]));
            }
        }
    }

    private void put(Rectangle square, double x, double start, double end) {
        double side = Math.abs(end - start);
        boolean roomAtRight = x + side <= transform.width();
        boolean roomAtLeft = x - side >= 0;
        square.setX(roomAtRight || !roomAtLeft ? x : x - side);
        square.setY(Math.min(start, end));
        square.setWidth(side);
        square.setHeight(side);
    }
}
