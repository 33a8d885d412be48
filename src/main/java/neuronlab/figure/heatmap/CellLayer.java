package neuronlab.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** The cells of a heatmap: a coloured rectangle each, or a small dot where there is nothing yet. */
final class CellLayer implements Layer {
    /** A line without length is not drawn: a dot is one that is too short to see. */
    private static final double DOT = 0.01;

    private final Group group = new Group();
    private final List<Rectangle> cells = new ArrayList<>();
    private final List<Line> dots = new ArrayList<>();
    private CellGrid grid = new CellGrid(1, 1);
    private PlotTransform transform = PlotTransform.NONE;

    CellLayer() {
        group.setManaged(false);
        setGrid(grid);
    }

    /** Divides the area anew; all cells are blank. */
    void setGrid(CellGrid grid) {
        this.grid = grid;
        cells.clear();
        dots.clear();
        for (int index = 0; index < grid.size(); index++) {
            cells.add(styled(new Rectangle(), "cell"));
            dots.add(styled(new Line(), "blank-cell"));
            cells.getLast().setVisible(false);
        }
        group.getChildren().setAll(dots);
        group.getChildren().addAll(cells);
        place(transform);
    }

    private static <T extends Node> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        return shape;
    }

    /** Colours one cell; null makes it blank. */
    void colour(int index, Paint colour) {
        cells.get(index).setVisible(colour != null);
        dots.get(index).setVisible(colour == null);
        if (colour != null) {
            cells.get(index).setFill(colour);
        }
    }

    Rectangle cell(int index) {
        return cells.get(index);
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        for (int index = 0; index < cells.size(); index++) {
            Bounds bounds = grid.bounds(grid.cell(index), transform);
            Outline.put(cells.get(index), bounds);
            Line dot = dots.get(index);
            dot.setStartX(bounds.getCenterX());
            dot.setEndX(bounds.getCenterX() + DOT);
            dot.setStartY(bounds.getCenterY());
            dot.setEndY(bounds.getCenterY());
        }
    }
}
