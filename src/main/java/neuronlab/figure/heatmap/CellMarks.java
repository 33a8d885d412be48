package neuronlab.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** What tells cells apart: a hair between neighbours, and a dot in each blank one. */
final class CellMarks implements Layer {
    private static final double HAIR = 1;
    /** A line without length is not drawn: a dot is one that is too short to see. */
    private static final double DOT = 0.01;

    private final Group group = new Group();
    private final List<Rectangle> hairs = new ArrayList<>();
    private final List<Line> dots = new ArrayList<>();
    private CellGrid grid = new CellGrid(1, 1);
    private PlotTransform transform = PlotTransform.NONE;

    CellMarks() {
        group.setManaged(false);
        setGrid(grid);
    }

    /** Divides the area anew; all cells are blank. */
    void setGrid(CellGrid divided) {
        grid = divided;
        hairs.clear();
        dots.clear();
        IntStream.range(0, grid.columns() + grid.rows() - 2).forEach(_ -> hairs.add(styled(new Rectangle(), "cell-edge")));
        IntStream.range(0, grid.size()).forEach(_ -> dots.add(styled(new Line(), "blank-cell")));
        group.getChildren().setAll(hairs);
        group.getChildren().addAll(dots);
        place(transform);
    }

    private static <T extends Node> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        return shape;
    }

    void setBlank(int index, boolean blank) {
        dots.get(index).setVisible(blank);
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform area) {
        transform = area;
        for (int index = 0; index < dots.size(); index++) {
            Bounds bounds = grid.bounds(grid.cell(index), area);
            Line dot = dots.get(index);
            dot.setStartX(bounds.getCenterX());
            dot.setEndX(bounds.getCenterX() + DOT);
            dot.setStartY(bounds.getCenterY());
            dot.setEndY(bounds.getCenterY());
        }
        for (int column = 1; column < grid.columns(); column++) {
            put(hairs.get(column - 1), grid.bounds(new Cell(column, 0), area).getMinX(), 0, HAIR, area.height());
        }
        for (int row = 1; row < grid.rows(); row++) {
            double edge = grid.bounds(new Cell(0, row), area).getMaxY();
            put(hairs.get(grid.columns() - 2 + row), 0, edge, area.width(), HAIR);
        }
    }

    private static void put(Rectangle hair, double x, double y, double width, double height) {
        hair.setX(x);
        hair.setY(y);
        hair.setWidth(width);
        hair.setHeight(height);
    }
}
