package neuronlab.figure.heatmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.EdgeMarkLayer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.readout.Readout;

/**
 * Numbers over two axes, as a grid of coloured cells. Cells without a number are blank: a dot on the ground.
 *
 * <p>For some hundreds of cells: only those that change are drawn again.
 */
public final class Heatmap extends Region {
    private static final int OUTSIDE = -1;
    private static final double[] NO_POINTS = {};

    private final Plot plot;
    private final CellLayer layer = new CellLayer();
    private final FlashLayer flash = new FlashLayer();
    private final Outline mark = new Outline("marked-cell");
    private final Outline focus = new Outline("focused-cell");
    private final EdgeMarkLayer outside = new EdgeMarkLayer("outside-mark");
    private final ColourStops stops = new ColourStops();
    private final Readout readout = new Readout();
    private final IntegerProperty markedColumn = new SimpleIntegerProperty(this, "markedColumn", OUTSIDE);
    private final IntegerProperty markedRow = new SimpleIntegerProperty(this, "markedRow", OUTSIDE);
    private final ObjectProperty<Point2D> outsidePoint = new SimpleObjectProperty<>(this, "outsidePoint");
    private final ObjectProperty<Cell> focusedCell = new SimpleObjectProperty<>(this, "focusedCell");
    private final ObjectProperty<Function<Cell, String>> cellDescription =
            new SimpleObjectProperty<>(this, "cellDescription");
    private CellGrid grid = new CellGrid(1, 1);
    private double[] values = {Double.NaN};

    /** A heatmap of one blank cell whose numbers are written as this language does. */
    public Heatmap(Language language) {
        plot = new Plot(language);
        plot.addLayers(layer, flash, mark, focus, outside);
        getStyleClass().add("heatmap");
        getChildren().setAll(stops, plot, readout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        follow();
        listen();
    }

    private void follow() {
        stops.scaleProperty().addListener((_, _, _) -> colourAll());
        markedColumn.addListener((_, _, _) -> showMark());
        markedRow.addListener((_, _, _) -> showMark());
        outsidePoint.addListener((_, _, point) -> outside.setPoints(
                point == null ? NO_POINTS : new double[] {point.getX()},
                point == null ? NO_POINTS : new double[] {point.getY()}));
        focusedCell.addListener((_, _, _) -> showFocus());
        cellDescription.addListener((_, _, _) -> showFocus());
        plot.transformProperty().addListener((_, _, _) -> showFocus());
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> focusedCell.set(cellAt(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> focusedCell.set(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode().isArrowKey()) {
            focusedCell.set(next(event.getCode()));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && focusedCell.get() != null) {
            focusedCell.set(null);
            event.consume();
        }
    }

    /** From the focused cell one further; the first arrow goes to the marked cell, or to the lowest left one. */
    private Cell next(KeyCode arrow) {
        Cell now = focusedCell.get();
        if (now == null) {
            Cell marked = new Cell(markedColumn.get(), markedRow.get());
            return grid.contains(marked) ? marked : new Cell(0, 0);
        }
        Cell moved =
                switch (arrow) {
                    case LEFT, KP_LEFT -> new Cell(now.column() - 1, now.row());
                    case RIGHT, KP_RIGHT -> new Cell(now.column() + 1, now.row());
                    case UP, KP_UP -> new Cell(now.column(), now.row() + 1);
                    default -> new Cell(now.column(), now.row() - 1);
                };
        return grid.contains(moved) ? moved : now;
    }

    private Cell cellAt(double x, double y) {
        Rectangle2D area = plot.area();
        return grid.at(
                x - plot.getLayoutX() - area.getMinX(), y - plot.getLayoutY() - area.getMinY(), plot.transform());
    }

    private void showMark() {
        mark.show(grid, new Cell(markedColumn.get(), markedRow.get()));
    }

    private void showFocus() {
        Cell cell = focusedCell.get();
        focus.show(grid, cell);
        String text = grid.contains(cell) && cellDescription.get() != null
                ? cellDescription.get().apply(cell)
                : null;
        if (text == null) {
            readout.hide();
        } else {
            Bounds inArea = grid.bounds(cell, plot.transform());
            Rectangle2D area = plot.area();
            readout.show(
                    text,
                    new BoundingBox(
                            plot.getLayoutX() + area.getMinX() + inArea.getMinX(),
                            plot.getLayoutY() + area.getMinY() + inArea.getMinY(),
                            inArea.getWidth(),
                            inArea.getHeight()));
        }
    }

    private void colourAll() {
        for (int index = 0; index < values.length; index++) {
            layer.colour(index, colour(values[index]));
        }
    }

    private Color colour(double value) {
        ColourScale scale = stops.scale();
        return scale == null || Double.isNaN(value) ? null : scale.colourOf(value);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        plot.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }

    /**
     * Divides the map into cells, all blank.
     *
     * @throws IllegalArgumentException if either count is less than one
     */
    public void setGrid(int columns, int rows) {
        grid = new CellGrid(columns, rows);
        values = new double[grid.size()];
        Arrays.fill(values, Double.NaN);
        focusedCell.set(null);
        layer.setGrid(grid);
        showMark();
    }

    /**
     * Gives the cells their numbers, row by row from the lowest row up, each from the left; NaN is blank. The array is
     * copied. Cells that were blank flash.
     *
     * @throws IllegalArgumentException if there are not as many numbers as cells
     */
    public void setCells(double[] rowMajor) {
        if (rowMajor.length != values.length) {
            throw new IllegalArgumentException("%d numbers for %d cells".formatted(rowMajor.length, values.length));
        }
        List<Cell> appeared = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            if (Double.compare(values[index], rowMajor[index]) != 0) {
                if (Double.isNaN(values[index])) {
                    appeared.add(grid.cell(index));
                }
                values[index] = rowMajor[index];
                layer.colour(index, colour(values[index]));
            }
        }
        flash.flash(grid, appeared);
        showFocus();
    }

    /** The axis across: from the left edge of the first column to the right edge of the last. */
    public ObjectProperty<AxisDescription> xAxisProperty() {
        return plot.xAxisProperty();
    }

    /** Sets the axis across. */
    public void setXAxis(AxisDescription axis) {
        plot.xAxisProperty().set(axis);
    }

    /** The axis upwards: from the lower edge of the lowest row to the upper edge of the highest. */
    public ObjectProperty<AxisDescription> yAxisProperty() {
        return plot.yAxisProperty();
    }

    /** Sets the axis upwards. */
    public void setYAxis(AxisDescription axis) {
        plot.yAxisProperty().set(axis);
    }

    /**
     * Sets the numbers that have the colours of the scale.
     *
     * @param thresholds {@link ColourStops#COUNT} of them, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        stops.thresholdsProperty().set(thresholds);
    }

    /** The column of the framed cell; -1 for none. */
    public IntegerProperty markedColumnProperty() {
        return markedColumn;
    }

    /** The row of the framed cell, from the lowest up; -1 for none. */
    public IntegerProperty markedRowProperty() {
        return markedRow;
    }

    /** A point in the axes' values to which an arrow at the edge points if it lies outside the map; null for none. */
    public ObjectProperty<Point2D> outsidePointProperty() {
        return outsidePoint;
    }

    /** The cell that the reader looks at; null for none. */
    public ObjectProperty<Cell> focusedCellProperty() {
        return focusedCell;
    }

    /**
     * The readout of a cell: lines parted by line breaks, each a name, a tab and a value; null for no readout.
     */
    public ObjectProperty<Function<Cell, String>> cellDescriptionProperty() {
        return cellDescription;
    }

    CellLayer cells() {
        return layer;
    }

    FlashLayer flash() {
        return flash;
    }

    Outline mark() {
        return mark;
    }

    Readout readout() {
        return readout;
    }

    Plot plot() {
        return plot;
    }
}
