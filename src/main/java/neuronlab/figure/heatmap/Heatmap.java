package neuronlab.figure.heatmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.layer.EdgeMarkLayer;
import neuronlab.figure.plot.layer.ImageLayer;
import neuronlab.figure.plot.layer.ValueGrid;

/** Numbers over two axes, as a grid of coloured cells. Cells without a number are blank: a dot on the ground. */
public final class Heatmap {
    private static final int OUTSIDE = -1;
    private static final double[] NO_POINTS = {};

    private final Language language;
    private final Chart chart;
    private final ImageLayer cells = new ImageLayer("heatmap-stops", false);
    private final CellMarks marks = new CellMarks();
    private final FlashLayer flash = new FlashLayer();
    private final Outline mark = new Outline("marked-cell");
    private final Outline ring = new Outline("lit-cell");
    private final EdgeMarkLayer outside = new EdgeMarkLayer("outside-mark");
    private final IntegerProperty markedColumn = new SimpleIntegerProperty(this, "markedColumn", OUTSIDE);
    private final IntegerProperty markedRow = new SimpleIntegerProperty(this, "markedRow", OUTSIDE);
    private final ObjectProperty<Point2D> outsidePoint = new SimpleObjectProperty<>(this, "outsidePoint");
    private final ReadOnlyObjectWrapper<Cell> litCell = new ReadOnlyObjectWrapper<>(this, "litCell");
    private final ObjectProperty<Function<Cell, String>> cellDescription =
            new SimpleObjectProperty<>(this, "cellDescription");
    private CellGrid grid = new CellGrid(1, 1);
    private ValueGrid values = ValueGrid.blank(1, 1);

    /** A heatmap of one blank cell whose words and numbers are in this language. */
    public Heatmap(Language language) {
        this.language = language;
        chart = new Chart(this, "heatmap", new Cells(), language);
        chart.addLayers(cells, marks, flash, mark, ring, outside);
        markedColumn.addListener(_ -> showMark());
        markedRow.addListener(_ -> showMark());
        outsidePoint.addListener((_, _, point) -> outside.setPoints(
                point == null ? NO_POINTS : new double[] {point.getX()},
                point == null ? NO_POINTS : new double[] {point.getY()}));
        chart.cursor().placeProperty().addListener((_, _, now) -> showFocus(now.intValue()));
        cellDescription.addListener(_ -> chart.cursor().refresh());
    }

    private void showMark() {
        mark.show(grid, marked());
    }

    private Cell marked() {
        return new Cell(markedColumn.get(), markedRow.get());
    }

    private void showFocus(int index) {
        Cell cell = index >= 0 && index < grid.size() ? grid.cell(index) : null;
        litCell.set(cell);
        ring.show(grid, cell);
    }

    /** The cells as places, in the plot area; row by row from the lowest. */
    private final class Cells implements Places {
        @Override
        public int count() {
            return grid.size();
        }

        @Override
        public Bounds extent(int index) {
            return grid.bounds(grid.cell(index), chart.plot().transform());
        }

        @Override
        public int at(double x, double y) {
            return Optional.ofNullable(grid.at(x, y, chart.plot().transform()))
                    .map(grid::index)
                    .orElse(NONE);
        }

        /** The first key leads to the marked cell, or to the lowest left one. */
        @Override
        public int next(int from, Move move, boolean fine) {
            int entry = grid.contains(marked()) ? grid.index(marked()) : 0;
            return Walk.grid(grid.columns(), grid.rows(), true, entry, from, move);
        }

        @Override
        public String tell(int index) {
            return cellDescription.get() == null ? null : cellDescription.get().apply(grid.cell(index));
        }

        @Override
        public String summary() {
            Numbers numbers = language.numbers();
            return language.words(Heatmap.class)
                    .get(
                            "summary",
                            chart.plot().xAxisProperty().get().title(),
                            chart.plot().yAxisProperty().get().title(),
                            numbers.whole(filledCells()),
                            numbers.whole(grid.size()));
        }
    }

    /**
     * Divides the map into cells, all blank.
     *
     * @throws IllegalArgumentException if either count is less than one
     */
    public void setGrid(int columns, int rows) {
        grid = new CellGrid(columns, rows);
        values = ValueGrid.blank(columns, rows);
        chart.cursor().clear();
        marks.setGrid(grid);
        cells.setGrid(values);
        showMark();
        chart.cursor().refresh();
    }

    /**
     * Gives the cells their numbers, row by row from the lowest row up, each from the left; NaN is blank. The array is
     * copied. Cells that were blank flash.
     *
     * @throws IllegalArgumentException if there are not as many numbers as cells
     */
    public void setCells(double[] rowMajor) {
        ValueGrid before = values;
        values = new ValueGrid(grid.columns(), grid.rows(), rowMajor.clone());
        if (values.equals(before)) {
            return;
        }
        List<Cell> appeared = new ArrayList<>();
        for (int index = 0; index < grid.size(); index++) {
            boolean blank = isBlank(index);
            marks.setBlank(index, blank);
            if (!blank && Double.isNaN(before.values()[index])) {
                appeared.add(grid.cell(index));
            }
        }
        cells.setGrid(values);
        flash.flash(grid, appeared);
        chart.cursor().refresh();
    }

    private boolean isBlank(int index) {
        return Double.isNaN(values.values()[index]);
    }

    /** How many cells have a number. */
    public int filledCells() {
        return (int) IntStream.range(0, grid.size()).filter(index -> !isBlank(index)).count();
    }

    /** The colour of a cell, or nothing if it is blank or there is no scale yet. */
    Optional<Color> colour(int index) {
        boolean painted = !isBlank(index) && cells.stops().scale() != null;
        Cell cell = grid.cell(index);
        return painted ? Optional.of(cells.colour(cell.column(), cell.row())) : Optional.empty();
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }

    /** The axis across: from the left edge of the first column to the right edge of the last. */
    public void setXAxis(AxisDescription axis) {
        chart.plot().xAxisProperty().set(axis);
    }

    /** The axis upwards: from the lower edge of the lowest row to the upper edge of the highest. */
    public void setYAxis(AxisDescription axis) {
        chart.plot().yAxisProperty().set(axis);
    }

    /**
     * Sets the numbers that have the colours of the scale.
     *
     * @param thresholds as many as the style sheet has stops, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        cells.setThresholds(thresholds);
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
    public ReadOnlyObjectProperty<Cell> litCellProperty() {
        return litCell.getReadOnlyProperty();
    }

    /**
     * The readout of a cell: lines parted by line breaks, each a name, a tab and a value; null for no readout.
     */
    public ObjectProperty<Function<Cell, String>> cellDescriptionProperty() {
        return cellDescription;
    }

    FlashLayer flash() {
        return flash;
    }

    Outline mark() {
        return mark;
    }
}
