package neuronlab.figure.heatmap;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** A frame around one cell, of two tones, so that it stands out from every colour. */
final class Outline implements Layer {
    private final Group group = new Group();
    private final Rectangle inner = new Rectangle();
    private final Rectangle outer = new Rectangle();
    private PlotTransform transform = PlotTransform.NONE;
    private CellGrid grid = new CellGrid(1, 1);
    private Cell cell;

    /** A frame with a style class for its outer tone; the inner one has the same with "-inside". */
    Outline(String styleClass) {
        outer.getStyleClass().add(styleClass);
        inner.getStyleClass().add(styleClass + "-inside");
        outer.setManaged(false);
        inner.setManaged(false);
        group.setManaged(false);
        group.setVisible(false);
        group.getChildren().setAll(inner, outer);
    }

    /** Frames a cell of a grid; one that is not in it, or null, hides the frame. */
    void show(CellGrid grid, Cell cell) {
        this.grid = grid;
        this.cell = cell;
        update();
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
        boolean shown = grid.contains(cell);
        group.setVisible(shown);
        if (shown) {
            Bounds bounds = grid.bounds(cell, transform);
            put(inner, bounds);
            put(outer, bounds);
        }
    }

    /** Gives a rectangle a place and a size. */
    static void put(Rectangle rectangle, Bounds bounds) {
        rectangle.setX(bounds.getMinX());
        rectangle.setY(bounds.getMinY());
        rectangle.setWidth(bounds.getWidth());
        rectangle.setHeight(bounds.getHeight());
    }
}
