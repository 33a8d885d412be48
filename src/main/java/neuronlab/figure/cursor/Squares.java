package neuronlab.figure.cursor;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Equal squares in rows, numbered row by row from the top left.
 *
 * @param columns how many there are in a row, at least 1
 * @param count how many there are in all; the last row may have fewer
 * @param left where the first one begins, in pixels of the figure
 * @param top the same from above
 * @param pitch from the beginning of one to that of the next, in pixels; a gap belongs to the square before it
 * @param size how wide and high each is, in pixels
 */
public record Squares(int columns, int count, double left, double top, double pitch, double size) {
    /** No squares. */
    public static final Squares NONE = new Squares(1, 0, 0, 0, 0, 0);

    /** How many rows there are. */
    public int rows() {
        return Math.ceilDiv(count, columns);
    }

    Bounds extent(int index) {
        return new BoundingBox(left + index % columns * pitch, top + index / columns * pitch, size, size);
    }

    int at(double x, double y) {
        int column = (int) Math.floor((x - left) / pitch);
        int row = (int) Math.floor((y - top) / pitch);
        int index = row * columns + column;
        boolean inside = pitch > 0 && column >= 0 && column < columns && row >= 0 && index < count;
        return inside ? index : Places.NONE;
    }
}
