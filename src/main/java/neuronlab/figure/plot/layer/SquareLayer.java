package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Squares on the screen whose sides are the distances between two values at the same x: squared errors to look at. */
public final class SquareLayer implements Layer {
    private final Group group = new Group();
    private final MarkRow<Rectangle> squares;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotSpans spans = PlotSpans.NONE;

    /** Squares with a style class. */
    public SquareLayer(String styleClass) {
        squares = new MarkRow<>(group.getChildren(), styleClass, Rectangle::new);
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
        spans = new PlotSpans(x, start, end);
        squares.fit(x.length);
        update();
    }

    /** Lights up one square and dims the others; -1 for none. */
    public void setLit(int index) {
        squares.light(index);
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

    private void update() {
        for (int index = 0; index < spans.size(); index++) {
            Rectangle square = squares.get(index);
            square.setVisible(spans.isShown(index));
            if (spans.isShown(index)) {
                double start = transform.y(spans.start()[index]);
                put(square, transform.x(spans.x()[index]), start, transform.y(spans.end()[index]));
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
