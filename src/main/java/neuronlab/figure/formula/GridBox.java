package neuronlab.figure.formula;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Boxes in rows and columns, each in the middle of its column; the whole in the middle of a line of text. */
final class GridBox implements Box {
    /** The space between columns, in parts of the font's size. */
    private static final double COLUMN_GAP = 0.8;

    private final List<List<Box>> rows;
    private final DoubleSupplier em;

    GridBox(List<List<Box>> rows, DoubleSupplier em) {
        this.rows = rows;
        this.em = em;
    }

    @Override
    public void measure() {
        rows.forEach(row -> row.forEach(Box::measure));
    }

    private double columnWidth(int column) {
        return rows.stream().mapToDouble(row -> row.get(column).width()).max().orElse(0);
    }

    private int columns() {
        return rows.getFirst().size();
    }

    private static double ascent(List<Box> row) {
        return row.stream().mapToDouble(Box::ascent).max().orElse(0);
    }

    private static double descent(List<Box> row) {
        return row.stream().mapToDouble(Box::descent).max().orElse(0);
    }

    private double total() {
        return rows.stream().mapToDouble(row -> ascent(row) + descent(row)).sum();
    }

    @Override
    public double width() {
        double gaps = COLUMN_GAP * em.getAsDouble() * (columns() - 1);
        return gaps + IntStream.range(0, columns()).mapToDouble(this::columnWidth).sum();
    }

    @Override
    public double ascent() {
        return total() / 2 + FractionBox.AXIS * em.getAsDouble();
    }

    @Override
    public double descent() {
        return total() - ascent();
    }

    @Override
    public void place(double x, double y) {
        double top = y - ascent();
        for (List<Box> row : rows) {
            placeRow(row, x, top + ascent(row));
            top += ascent(row) + descent(row);
        }
    }

    private void placeRow(List<Box> row, double x, double baseline) {
        double left = x;
        for (int column = 0; column < columns(); column++) {
            double width = columnWidth(column);
            Box cell = row.get(column);
            cell.place(left + (width - cell.width()) / 2, baseline);
            left += width + COLUMN_GAP * em.getAsDouble();
        }
    }
}
